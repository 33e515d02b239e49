<#include "header.ftl">
<p>${currentPageNumber} of ${numberOfPages}, before ${previousFileName!"none"}, after ${nextFileName!"none"}</p>
<#list published_posts as post><a href="${content.rootpath}${post.uri}">${post.title}</a></#list>
<#include "lists.ftl">
