<#include "header.ftl">
${tag}: <#list tag_posts as post>${post.title} </#list>/ <#list tagged_documents as it>${it.title} ${it.type} </#list>
