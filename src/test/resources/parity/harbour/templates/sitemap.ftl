<urlset><#list published_content as c><url>${config.site_host}/${c.uri}</url></#list></urlset>
