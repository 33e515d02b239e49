<h1>${content.title!"none"}</h1>${content.body}${content.rootpath}
