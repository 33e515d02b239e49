<#include "header.ftl">
<#assign last = "">
<#list published_posts as post>
<#assign month = post.date?string("MMMM yyyy")>
<#if month != last><h2>${month}</h2></#if>
<#assign last = month>
<p>${post.date?string("dd")} <a href="/${post.uri}">${post.title?html}</a></p>
</#list>
<#include "footer.ftl">
