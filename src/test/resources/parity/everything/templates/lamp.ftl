{"title": "${content.title?json_string}", "uri": "${content.uri}", "older": "${(content.previousContent.title)!}"}
