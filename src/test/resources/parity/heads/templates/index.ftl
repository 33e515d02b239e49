<#list posts as post>${post.title} ${post.status}
</#list><#list published_posts as post>${post.title}
</#list>
