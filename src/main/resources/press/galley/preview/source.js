// Remembers what of the page came from the server, so that only what has changed there is changed
// here, and what the page's own scripts made of the rest stays.

/** For each element that is shown, the one that it was made from. */
const origins = new WeakMap();
const next = new WeakMap();
let added;

/** Notes that the page which is shown was made from this one. */
export function learn(page) {
  origins.set(document.documentElement, page.documentElement);
  pair(document.head, page.head);
  pair(document.body, page.body);
}

function pair(shown, source) {
  origins.set(shown, source);
  const twins = shown.childElementCount === source.childElementCount ? inOrder : alike;
  for (const [child, twin] of twins(shown, source)) pair(child, twin);
}

function inOrder(shown, source) {
  return [...shown.children]
    .map((child, i) => [child, source.children[i]])
    .filter(([child, twin]) => child.localName === twin.localName && child.id === twin.id);
}

/** Where a script has added or removed something, only what can't be anything else is known. */
function alike(shown, source) {
  const children = [...shown.children];
  return [...source.children].flatMap((twin) => {
    const at = children.findIndex((child) =>
      twin.id ? child.id === twin.id : child.isEqualNode(twin),
    );
    return at < 0 ? [] : [[children.splice(0, at + 1).at(-1), twin]];
  });
}

/** Whether an attribute is the same where the element comes from: what is shown may differ. */
export function isSame(name, element) {
  const before = origins.get(element);
  const now = next.get(element);
  return !!before && !!now && before.getAttribute(name) === now.getAttribute(name);
}

/** What the library is to tell while it turns one page into another. */
export const callbacks = {
  beforeNodeMorphed(element, now) {
    if (element.nodeType !== Node.ELEMENT_NODE) return true;
    // Nothing has changed there, whatever scripts and readers did to it.
    if (origins.get(element)?.isEqualNode(now)) return false;
    next.set(element, now);
    return true;
  },
  afterNodeMorphed(element, now) {
    if (element.nodeType === Node.ELEMENT_NODE) origins.set(element, now);
  },
  beforeNodeAdded(node) {
    added = node;
  },
  afterNodeAdded(node) {
    if (node.nodeType === Node.ELEMENT_NODE && node.isEqualNode(added)) {
      pair(node, added);
    }
  },
};

/** Gives an element the attributes that another one has got since. */
export function readdress(element, now) {
  const before = origins.get(element) ?? element;
  for (const name of new Set([...before.getAttributeNames(), ...now.getAttributeNames()])) {
    const value = now.getAttribute(name);
    if (value === before.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  origins.set(element, now);
}
