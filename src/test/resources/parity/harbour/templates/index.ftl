<#include "header.ftl">
<#list published_posts as post>
<a href="${content.rootpath}${post.uri}">${post.title}</a> ${post.date?string("yyyy-MM-dd")}
</#list>
<p>${currentPageNumber} of ${numberOfPages}<#if previousFileName??> newer ${content.rootpath}${previousFileName}</#if><#if nextFileName??> older ${content.rootpath}${nextFileName}</#if></p>
