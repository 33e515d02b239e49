<#include "header.ftl">
<article>
<h1>${content.title?html}</h1>
<p><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("d MMMM yyyy")}</time></p>
${content.body}
<#if content.tags??>
<ul><#list content.tags as tag><li><a href="/tags/${tag?url}.html">${tag?trim}</a></li></#list></ul>
</#if>
<#if content.previousContent??><p><a href="/${content.previousContent.noExtensionUri!content.previousContent.uri}">${content.previousContent.title}</a></p></#if>
</article>
<#include "footer.ftl">
