<?xml version="1.0"?>
<rss version="2.0">
<channel>
<title>Lantern Choir</title>
<link>${config.site_host}</link>
<description>News</description>
<#list published_posts as post>
<#if post?index == 20><#break></#if>
<item>
<title>${post.title?html}</title>
<link>${config.site_host}/${post.uri}</link>
<pubDate>${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate>
<description>${post.body?html}</description>
</item>
</#list>
</channel>
</rss>
