<h1>${content.title}</h1>
${content.body}
${config.own_title} ${config.site_host}
