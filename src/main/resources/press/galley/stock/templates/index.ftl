<#include "header.ftl">
<ul>
<#list published_posts as post>
<li><a href="/${post.uri}">${post.title?html}</a> <time>${post.date?string("yyyy-MM-dd")}</time> ${(post.summary!"")?html}</li>
</#list>
</ul>
<#if (currentPageNumber!0) gt 1><p><a href="/${previousFileName!}">Newer</a></p></#if>
<#if (currentPageNumber!0) lt (numberOfPages!0)><p><a href="/${nextFileName!}">Older</a></p></#if>
<#include "footer.ftl">
