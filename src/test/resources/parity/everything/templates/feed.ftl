<rss><#list published_posts as post><item>${post.title?xml} ${post.date?string("EEE, d MMM yyyy HH:mm:ss Z")} ${post.body?html}</item></#list></rss>
