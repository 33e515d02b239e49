<#macro titles name items><p>${name} ${items?size}:<#list items as item> [${item.title!"-"} ${item.status!"?"} ${(item.uri)!"no uri"} ${(item.date?string("yyyy-MM-dd HH:mm zzz"))!"no date"} ${(item.tags!?join("+"))!}]</#list></p></#macro>
<@titles "posts" posts/>
<@titles "pages" pages/>
<@titles "storys" storys/>
<@titles "lamps" lamps/>
<@titles "published_posts" published_posts/>
<@titles "published_pages" published_pages/>
<@titles "published_storys" published_storys/>
<@titles "published_lamps" published_lamps/>
<@titles "published_content" published_content/>
<@titles "all_content" all_content/>
<p>datas ${datas?size}</p>
<#list alltags as tag><i>${tag}</i></#list>
<#list tags as tag><b>${tag.name} ${tag.uri} ${tag.tagged_posts?size} ${tag.tagged_documents?size}<#list tag.tagged_documents as it> ${it.title}</#list></b></#list>
<p>${db.getPublishedCount("post")} ${db.getDocumentCount("post")} ${db.getPublishedPosts().size()} ${db.getPublishedPosts().getFirst().title} ${db.getPublishedPages()[0].title} ${db.getAllContent("story").size()} ${db.getPublishedContent("story")[0].mood?join(",")} ${db.getPublishedPostsByTag("night").size()} ${db.getPublishedDocumentsByTag("night").size()} ${db.getTags().size()} ${db.getAllTags().size()} ${db.getDocumentByUri("news/first.html")[0].title}</p>
<#assign keepers = data.get("keepers.yml")>
<p>${keepers.title} ${keepers.count} ${keepers.ratio} ${keepers.since?string("yyyy-MM-dd HH:mm")} ${keepers.open?string} <#list keepers.keepers as keeper>${keeper.name} ${keeper.lamps?size} </#list>${keepers.nested.deep.deeper} ${keepers.nought!"nothing"} ${keepers.type} ${keepers.tags?join(" ")} ${keepers.names["1000"]!"no text"} ${keepers.names.get(1000)!"no number"} ${(data.get("list.yaml").data)?join("/")} ${data.get("below/unseen.yml").title!"unseen"} ${data.get("none.yml").title!"none"}</p>
<p>${keepers.shift} ${keepers.night} <#list keepers.rooms as room>${room?is_number?string("number", "text")} ${room?is_boolean?string} ${room?string} </#list>${keepers.lit?string("yyyy-MM-dd HH:mm:ss.SSS")} ${keepers.relit?string("yyyy-MM-dd HH:mm:ss")} ${keepers.counted?string("yyyy-MM-dd HH:mm")} ${keepers.tagged?join(" ")} ${keepers.crew?join(" ")} ${keepers.order.first} ${keepers.order.second} ${keepers.newLens.glass} ${keepers.newLens.rings} ${keepers.newLens.weight} <#list keepers.twice.values() as value>${value?is_number?string} </#list>${keepers.twice.alpha[0].values()?join(" ")}</p>
<p>${published_date?is_date?c} ${1234567.891} ${true?string} ${.now?is_date?c}</p>
