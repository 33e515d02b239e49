<#include "header.ftl">
<h1>${tag}</h1>
<#list tag_posts as post>${post.title}
</#list>
<#list tagged_documents as document>${document.type} ${document.title}
</#list>
