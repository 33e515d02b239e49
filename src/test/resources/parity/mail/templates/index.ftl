<#list all_content?sort_by("uri") as each>${each.uri}
${each.body!}
</#list>