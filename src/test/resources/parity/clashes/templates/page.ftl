page ${(content.title)!} <#list published_pages as page>${page.title} ${page.uri} </#list>${(content.body)!}
