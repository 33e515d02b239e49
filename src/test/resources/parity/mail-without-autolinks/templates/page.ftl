${content.title}
${content.body}
