module.exports = c => {
  c.addFilter('day', d => new Date(d).toISOString().slice(0, 10));
  const rel = a => a.getFilteredByGlob('releases/*.md').sort((x, y) => y.date - x.date);
  c.addCollection('newest', rel);
  c.addCollection('newest20', a => rel(a).slice(0, 20));
  c.addCollection('byTag', a => { const m = {}; for (const p of rel(a)) for (const t of p.data.labels || []) (m[t] = m[t] || []).push(p); return Object.keys(m).sort().map(tag => ({tag, posts: m[tag]})); });
  c.addPassthroughCopy('css');
};
