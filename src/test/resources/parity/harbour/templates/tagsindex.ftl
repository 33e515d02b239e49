<#include "header.ftl">
<#list tags as tag>${tag.name} ${tag.uri} ${tag.tagged_posts?size} ${tag.tagged_documents?size}
</#list>
