<#include "header.ftl">
${content.body}<p>${content.contact.name}, ${content.contact.rooms} rooms</p>
<#assign crew = data.get("crew.yml")>
<p>${crew.name}, since ${crew.founded?string("yyyy")}<#if crew.open>, open</#if>: <#list crew.rowers as rower>${rower.seat} ${rower.name} </#list></p>
