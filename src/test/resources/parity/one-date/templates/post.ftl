${content.title} ${content.uri}
<#list content.map?keys as key>${key}
</#list><#list content?keys as key>${key}
</#list>${content.body}
