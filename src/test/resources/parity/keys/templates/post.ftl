<#assign d=data.get("d.yml")>D <#list d?keys as k>${k} </#list>
T <#list d.top?keys as k>${k} </#list>
<#list published_posts as p>M <#list p.map?keys as k>${k} </#list>
N <#list p.map.a?keys as k>${k} </#list>
P <#list p?keys as k>${k} </#list></#list>
