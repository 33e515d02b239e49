package press.galley;

import java.util.List;
import java.util.SortedMap;

/** What a designer may do to a newsroom: to its templates, components, texts and styles. */
final class NewsroomDesign {

  /** Lines that read what only some pages have, and ask for files only then. */
  private static final List<String> LINES =
      List.of(
          "<#if (content.dateline)??>${asset(\"images/mark.svg\")}</#if>",
          "<#if (content.tags)?has_content>${asset(\"js/player.js\")}</#if>",
          "<#if ((list.items)![])?size gt 1>${asset(\"js/player.js\")}</#if>",
          "<#if (content.image)??>${content.image.src} ${content.image.width}</#if>",
          "<#list (list.items)![] as i>${(i.image.src)!\"none\"} ${i.title}; </#list>",
          "<#list latest![] as i>${(i.image.src)!\"none\"} ${i.summary!}; </#list>",
          "${(lead.image.src)!\"no lead\"} ${(nextEvent.url)!}",
          "<#list (content.releases)![] as r>${r.title} ${(r.image.src)!}; </#list>",
          "<#list (content.people)![] as p>${p.title} ${(p.member.title)!}; </#list>",
          "<#list (content.corrections)![] as c>${c.note?no_esc}</#list> ${(content.withdrawn.reason)!}",
          "<#list (content.contacts)![] as c>${c.name} ${c.email!}; </#list>",
          "${(content.newer.title)!\"newest\"} ${(content.older.title)!\"oldest\"}",
          "<#list (content.translations)![] as o>${o.url} </#list>",
          "<#list members![] as m>${m.title} ${(m.image.src)!}; </#list>",
          "<#list (tags![])?filter(t -> (t.count!0) gt 1) as t>${t.name} </#list>",
          "<#list (archive.months)![] as m>${m.name} ${m.count} </#list>",
          "${t(\"news.title\")} ${site.title} ${site.homeUrl}",
          "<#if (content.url)??>${content.url} ${(content.microsite.title)!}</#if>",
          "${((list.items)![])?map(i -> i.title)?join(\", \")}");

  private NewsroomDesign() {}

  /** One edit. */
  static Edit one(SortedMap<String, String> files, Chance chance) {
    return switch (chance.below(8)) {
      case 0 -> component(files, chance);
      case 1 -> message(files, chance);
      case 2 ->
          Edit.of(
              "a component's stylesheet is changed",
              "templates/components/teaser/teaser.css",
              ".teaser { margin: " + chance.below(9) + "px }\n");
      case 3 ->
          Edit.of(
              "a stylesheet is changed",
              "assets/css/base.css",
              "body { margin: "
                  + chance.below(9)
                  + "px; background: url(\"../images/mark.svg\") }\n");
      default -> template(files, chance);
    };
  }

  private static Edit component(SortedMap<String, String> files, Chance chance) {
    List<String> parts = NewsroomEdits.paths("templates/components/.*\\.(?:ftlh|yaml)", files);
    if (parts.isEmpty()) {
      return Edit.NONE;
    }
    String path = chance.one(parts);
    String text = files.getOrDefault(path, "");
    return Edit.of(
        "a component is changed",
        path,
        path.endsWith(".yaml")
            ? chance.happens(50)
                ? text.replaceAll("default: \\d+", "default: " + chance.below(9))
                : text.replaceFirst("summary: .*", "summary: A " + chance.name() + ".")
            : text + chance.of(chance.name(), "${t(\"news.title\")}") + "\n");
  }

  private static Edit message(SortedMap<String, String> files, Chance chance) {
    String path = "templates/i18n/" + chance.of("en", "fr") + ".properties";
    String text = files.getOrDefault(path, "");
    List<String> keys =
        text.lines()
            .filter(line -> line.contains("="))
            .map(l -> l.replaceFirst("=.*", ""))
            .toList();
    if (keys.isEmpty()) {
      return Edit.of("a message is added", path, text + "news.title=" + chance.name() + "\n");
    }
    String key = "(?m)^" + chance.one(keys).replace(".", "\\.") + "=.*\n";
    return chance.happens(30)
        ? Edit.of("a message is removed", path, text.replaceFirst(key, ""))
        : Edit.of(
            "a message is changed",
            path,
            text.replaceFirst("(?m)^(news\\.title)=.*\n", "$1=" + chance.name() + "\n"));
  }

  private static Edit template(SortedMap<String, String> files, Chance chance) {
    List<String> templates = NewsroomEdits.paths("templates/(?:layout/)?[^/]*\\.ftlh", files);
    if (templates.isEmpty()) {
      return Edit.NONE;
    }
    String path = chance.one(templates);
    String text = files.getOrDefault(path, "");
    String line = chance.happens(20) ? chance.name() : chance.one(LINES);
    String end = "</@base.sheet>";
    return Edit.of(
        "a template is changed",
        path,
        text.contains(end)
            ? text.replace(end, line + "\n" + end)
            : text.contains("</#macro>")
                ? text.replace("</#macro>", line + "\n</#macro>")
                : text + line + "\n");
  }
}
