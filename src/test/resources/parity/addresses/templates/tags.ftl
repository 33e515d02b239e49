${tag!"all"} ${content.rootpath} <#list tags as each>${each.uri} </#list>
