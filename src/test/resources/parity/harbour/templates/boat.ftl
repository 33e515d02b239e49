<#include "header.ftl">
<h1>${content.title} ${content.length!"?"} m</h1>${content.body}
<p>${boats?size} boats: <#list published_boats as boat>${boat.title} </#list></p>
<p>${db.getPublishedPosts()?size} posts, ${db.getPublishedCount("boat")} boats</p>
