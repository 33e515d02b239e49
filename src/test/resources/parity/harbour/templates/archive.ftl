<#include "header.ftl">
<#list published_posts as post>${post.date?string("MMMM yyyy")} ${post.title}
</#list>
<#list published_pages as page>${page.title}
</#list>
${1234567} ${content.type}
