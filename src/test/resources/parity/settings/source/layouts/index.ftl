<p>${config.own_title}</p>
<#list published_posts as p>${p.uri} </#list>
${data.get("quay.yml").depth} <#list config.data_folder as name>${name} </#list>
