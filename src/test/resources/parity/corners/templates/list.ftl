<#list published_pages as page>page ${page.uri}
</#list><#list published_posts as post>post ${post.uri} ${post.rootpath!}
</#list><#list alltags as tag>${tag}
</#list><#list tags as tag>${tag.name} ${tag.uri}
</#list>${content.rootpath!}
