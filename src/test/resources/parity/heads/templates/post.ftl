${content.title} ${content.status} ${content.date?string("EEEE d MMMM yyyy HH:mm z")} ${content.date?date} ${.locale} ${.time_zone} ${1234.5}
${content.uri} ${content.rootpath} ${content.sourceuri} ${content.cached?string} ${content.rendered?string}
${(content.tags?join("|"))!} ${content.a!} ${content.more!"null"} ${content.data!"null"} ${(content.odd.a)!"null"} [${content.empty!}]
${content.body}
older ${(content.previousContent.title)!} newer ${(content.nextContent.title)!}
