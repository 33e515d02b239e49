<p>${tag}</p>
<#list tag_posts as p>${p.uri} </#list>
