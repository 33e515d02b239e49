<p>${config.own_title}</p>
<#list published_posts as p>${p.uri} </#list>
