<#include "header.ftl">
<h1>${tag}</h1>
<ul><#list tag_posts as post><li><a href="/${post.uri}">${post.title?html}</a></li></#list></ul>
<#include "footer.ftl">
