<#include "header.ftl">
<h1>${content.title}</h1>
<p>${content.date?string("d MMMM yyyy, HH:mm")} ${content.uri} ${content.status} ${content.type}</p>
<ul><#list content.tags as tag><li>${tag}</li></#list></ul>
${content.body}
<#if content.previousContent??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
<p>${config.site_host} ${config.index_posts_per_page} ${published_posts?size} <#list alltags as tag>${tag} </#list></p>
