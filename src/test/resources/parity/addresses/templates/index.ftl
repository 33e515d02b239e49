<#list published_posts as post>${post.noExtensionUri} ${post.uri} ${post.rootpath}
</#list>
