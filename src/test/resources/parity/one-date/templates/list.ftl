<p>${currentPageNumber!} ${numberOfPages!} ${previousFileName!"none"} ${nextFileName!"none"} ${content.rootpath!"none"}</p>
<#list published_posts as post>${post.title}
</#list><#list alltags as tag>${tag}
</#list><#list tags as tag>${tag.name} ${tag.tagged_posts?size}
</#list><#if tag_posts??><#list tag_posts as post>tagged ${post.title}
</#list></#if><#list config?keys?sort as key>${key}
</#list>
