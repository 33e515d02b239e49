${content.title} ${content.uri} ${content.noExtensionUri} ${content.rootpath} ${content.sourceuri}
${(content.previousContent.noExtensionUri)!} ${(content.nextContent.noExtensionUri)!}
${content.body}
