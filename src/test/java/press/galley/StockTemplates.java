package press.galley;

import java.util.List;
import java.util.SortedMap;

/** Templates of a stock JBake site, put together by chance of lines that read all there is. */
final class StockTemplates {

  private static final String PARTIAL = "<#include \"header.ftl\">";

  /** Lines that any page may have. */
  private static final List<String> ANYWHERE =
      List.of(
          PARTIAL,
          "<#include \"extra.ftl\" ignore_missing=true>",
          "<#assign more = .get_optional_template(\"extra.ftl\")><#if more.exists><@more.include /></#if>",
          "<#include \"parts/\" + (content.part!\"one\") + \".ftl\" ignore_missing=true>",
          "<#import \"macros.ftl\" as m><#list published_posts as p><@m.teaser p/></#list>",
          "<#import \"macros.ftl\" as m>${m.count(published_content)} <@m.crew/>",
          "<#list published_posts as p>${p.title} ${p.uri} ${p.date?string(\"d MMM yyyy\")}; </#list>",
          "<#list published_posts as p><#if p_index == 2><#break></#if>${p.body!}</#list>",
          "<#list published_posts as p><#if p.author??>${p.title}: ${p.author}<#break></#if></#list>",
          "<#list posts as p>${p.title} ${p.status} </#list>",
          "<#list pages as p>${p.title}</#list> ${published_pages?size}",
          "<#list published_recipes as r>${r.title} ${r.weight!0}<#list r.parts![] as x>, ${x}</#list>; </#list>",
          "<#list recipes as r>${r.title}</#list>",
          "<#list published_content as c>${c.type} ${c.title}; </#list>",
          "<#list all_content as c>${c.uri} </#list>",
          "<#list alltags as t>${t} </#list>",
          "<#list tags as t>${t.name} ${t.uri} ${t.tagged_posts?size}<#list t.tagged_documents as d> ${d.title}</#list></#list>",
          "${published_date?string(\"yyyy-MM-dd HH:mm:ss\")}",
          "${data.get(\"crew.yml\").name!\"-\"}<#list data.get(\"crew.yml\").rowers![] as r> ${r}</#list>",
          "${(data.get(\"kit/boat.yml\").length)!\"?\"}",
          "${(data.get(\"blog/quay1.html\").title)!\"none\"}",
          "${db.getPublishedPosts()?size} ${db.getPublishedCount(\"recipe\")} ${db.getAllTags()?size}",
          "<#list db.getPublishedContent(\"post\") as d>${d.title}<#if d.facts??> ${d.facts}</#if></#list>",
          "<#list db.getDocumentByUri(\"blog/quay1.html\") as d>${d.body!}</#list>",
          "${config.site_host} ${config.note!\"no note\"}",
          "${version} ${content.type} ${content.rootpath!}",
          "<#list published_posts?sort_by(\"title\") as p>${p.title} </#list>",
          "${published_posts?map(p -> p.title)?join(\", \")}",
          "${published_posts?filter(p -> p.author??)?size} ${(published_posts?first.title)!\"none\"}",
          "<#list published_posts as p><#list p?keys?sort as k>${k} </#list></#list>",
          "<#if published_posts?has_content>${published_posts[0].title} ${(published_posts[0].facts.size)!}</#if>",
          "<#list published_posts as p>${(p.facts.size)!\"?\"} ${(p.facts.parts[0])!}</#list>",
          "${.data_model.published_posts?size} ${.vars[\"pages\"]?size}",
          "<#attempt>${nothing.here}<#recover>nothing</#attempt>",
          "${currentPageNumber!0}/${numberOfPages!0} ${previousFileName!} ${nextFileName!}",
          "<#list published_posts as p><#list p.tags as t>${t}</#list>${p.sha1} </#list>",
          "<#macro local x>${x.title}</#macro><#list published_posts as p><@local p/></#list>",
          "<#list published_posts[0..*2] as p>${p.title}</#list>",
          "<#assign all = published_posts + published_pages>${all?size} <#list all as d>${d.noExtensionUri!d.uri} </#list>");

  /** Lines for a page that shows a document. */
  private static final List<String> OF_DOCUMENT =
      List.of(
          "${content.title} ${content.uri} ${content.body!}",
          "${content.author!\"nobody\"} ${content.subtitle!} ${content.status}",
          "<#list content?keys as k>${k} </#list>",
          "<#list content?keys?sort as k>${k}<#if content[k]?? && content[k]?is_string && k != \"file\">=${content[k]}</#if> </#list>",
          "${content?size}",
          "<#if content.previousContent??>${content.previousContent.title} ${content.previousContent.uri}</#if>",
          "<#if content.nextContent??>${content.nextContent.title} ${content.nextContent.uri}</#if>",
          "<#list content.tags![] as t>${t}, </#list>",
          "${(content.facts.size)!} <#if content.facts??><#list content.facts?keys as k>${k}</#list></#if>",
          "${content.date?string(\"yyyy-MM-dd\")} ${(content.body!)?length} ${content.sha1}",
          "<#list published_posts as p><#if p.uri == content.uri>*<#else>${p.title}</#if></#list>",
          "<img src=\"${content.rootpath}blog/quay.svg\">",
          "<#attempt>${content.author}<#recover>no author</#attempt>");

  /** Lines for the page of a tag. */
  private static final List<String> OF_TAG =
      List.of(
          "${tag}: <#list tag_posts as p>${p.title} ${p.uri}; </#list>",
          "<#list tagged_documents as d>${d.type} ${d.title} ${d.author!}; </#list>",
          "${tag_posts?size} of ${published_posts?size}");

  /** Lines that give another value in each bake, as far as anybody knows. */
  static final List<String> UNREPEATABLE =
      List.of(
          "${\"published_posts?size\"?eval}", "<@(\"${published_posts?size} posts\"?interpret)/>");

  private StockTemplates() {}

  /** Puts a site's templates among its files. */
  static void grow(SortedMap<String, String> files, Chance chance) {
    files.put(
        "templates/header.ftl",
        "<html>${(content.title)!\"Harbour\"}<#list alltags as t> ${t}</#list>\n");
    files.put(
        "templates/macros.ftl",
        """
        <#macro teaser post><b>${post.title}</b> ${post.subtitle!}</#macro>
        <#function count list><#return list?size></#function>
        <#macro crew>${data.get("crew.yml").name!"?"}</#macro>
        """);
    files.put("templates/parts/one.ftl", "one ${published_posts?size}\n");
    files.put("templates/parts/two.ftl", "two ${(content.title)!}\n");
    for (String name : new String[] {"index", "archive", "feed", "sitemap", "error404"}) {
      files.put(file(name, files, chance), lines(ANYWHERE, chance));
    }
    files.put("templates/tags.ftl", lines(OF_TAG, chance) + lines(ANYWHERE, chance));
    files.put("templates/tagsindex.ftl", lines(ANYWHERE, chance));
    for (String name : new String[] {"post", "page", "recipe"}) {
      files.put(file(name, files, chance), lines(OF_DOCUMENT, chance) + lines(ANYWHERE, chance));
    }
  }

  /** The template of that name: now and then one that escapes, which the settings must say. */
  private static String file(String name, SortedMap<String, String> files, Chance chance) {
    String file = name + (chance.happens(20) ? ".ftlh" : ".ftl");
    String key = name.equals("index") ? "masterindex" : name;
    files.merge("jbake.properties", "template." + key + ".file=" + file + "\n", String::concat);
    return "templates/" + file;
  }

  private static String lines(List<String> from, Chance chance) {
    StringBuilder lines = new StringBuilder();
    for (int left = 1 + chance.below(3); left > 0; left--) {
      lines.append(chance.one(from)).append('\n');
    }
    return lines.toString();
  }

  /** A line for a template of that name. */
  static String line(String path, Chance chance) {
    if (chance.happens(4)) {
      return chance.one(UNREPEATABLE);
    }
    if (path.contains("tags.") && chance.happens(50)) {
      return chance.one(OF_TAG);
    }
    boolean document = path.matches("templates/(?:post|page|recipe)\\..*");
    return document && chance.happens(60) ? chance.one(OF_DOCUMENT) : chance.one(ANYWHERE);
  }
}
