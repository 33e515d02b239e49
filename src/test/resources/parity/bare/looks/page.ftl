é ${content.title!"untitled"} ${content.rootpath!"none"} ${(content.date?string("yyyy"))!} ${content.tags?size} ${content.uri}
${content.body}