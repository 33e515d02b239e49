<feed><#list published_posts as post><entry>${post.title?xml}<p>${(post.summary!)?xml}</p></entry></#list></feed>
