<#include "header.ftl">
<h1>${content.title}</h1>
<p>${content.date?string("EEEE d MMMM yyyy HH:mm:ss z")} ${content.date?date} ${content.date?datetime} ${content.status} ${content.uri} ${content.sourceuri} ${content.file} ${content.sha1} ${content.cached?string} ${content.rendered?string}</p>
<p><#list content.tags! as tag>${tag}|</#list> ${content.tags!?is_sequence?c} ${content.summary!} ${content.embargo!} ${content.noExtensionUri!"none"}</p>
<#if content.facts??><p>${content.facts.watts} ${content.facts.price} ${content.facts.colours?join(" ")} ${content.facts.maker.since} ${content.facts.sold?c}<#list content.facts?keys as key> ${key}</#list></p></#if>
<p>older ${(content.previousContent.title)!"none"} ${(content.previousContent.uri)!} newer ${(content.nextContent.title)!"none"} ${(content.nextContent.uri)!}</p>
${content.body}
