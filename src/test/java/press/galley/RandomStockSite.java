package press.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stock JBake sites: posts, pages and recipes, in Markdown, HTML and YAML. */
final class RandomStockSite implements RandomSite {

  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\"/>\n";

  @Override
  public SortedMap<String, String> grown(Chance chance) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "jbake.properties",
        """
        site.host=https://harbour.example
        render.sitemap=true
        render.error404=true
        render.tagsindex=true
        template.tagsindex.file=tagsindex.ftl
        index.paginate=true
        index.posts_per_page=2
        """
            + (chance.happens(30) ? "tag.sanitize=true\n" : "")
            + (chance.happens(30) ? "uri.noExtension=true\n" : ""));
    files.put("data/crew.yml", "name: Dawn crew\nrowers: [Ada, Bo]\n");
    files.put("data/kit/boat.yml", "length: 12\n");
    files.put("assets/css/site.css", "body { color: teal }\n");
    files.put("content/blog/quay.svg", SVG);
    StockTemplates.grow(files, chance);
    for (int left = 4 + chance.below(6); left > 0; left--) {
      Edit added = added(chance);
      files.putAll(added.on(files));
    }
    return files;
  }

  @Override
  public Edit edit(SortedMap<String, String> files, Chance chance) {
    List<String> documents = documents(files);
    if (documents.isEmpty() || chance.happens(10)) {
      return added(chance);
    }
    String path = chance.one(documents);
    String text = files.getOrDefault(path, "");
    return switch (chance.below(10)) {
      case 0 -> Edit.removal("a document is removed", path);
      case 1 -> renamed(path, text, chance);
      case 2, 3, 4 -> fields(path, text, chance);
      case 5 -> Edit.of("a word is added", path, text + "And a " + chance.word() + ".\n");
      case 6 -> file(files, chance);
      default -> template(files, chance);
    };
  }

  private static List<String> documents(SortedMap<String, String> files) {
    return files.keySet().stream()
        .filter(path -> path.matches("content/.*\\.(?:md|html|yml)"))
        .toList();
  }

  private static Edit added(Chance chance) {
    return switch (chance.below(6)) {
      case 0 ->
          Edit.of(
              "a page is added",
              "content/" + chance.name() + ".html",
              head("page", chance) + "~~~~~~\n<p>" + chance.word() + "</p>\n");
      case 1 ->
          Edit.of(
              "a recipe is added",
              "content/kit/" + chance.name() + ".yml",
              head("recipe", chance).replace("=", ": ")
                  + "weight: "
                  + chance.below(9)
                  + "\nparts: [a, "
                  + chance.name()
                  + "]\n");
      default ->
          Edit.of(
              "a post is added",
              "content/blog/" + chance.name() + ".md",
              head("post", chance)
                  + "~~~~~~\nThe "
                  + chance.word().replace("<", "&lt;")
                  + " rings.\n\n![](quay.svg)\n");
    };
  }

  private static String head(String type, Chance chance) {
    return "title="
        + (type.equals("recipe") ? chance.name() : chance.word())
        + "\ntype="
        + type
        + "\nstatus="
        + (chance.happens(80) ? "published" : chance.of("draft", "published-date"))
        + "\ndate="
        + chance.day()
        + "\n"
        + (type.equals("recipe") ? "" : "tags=" + tags(chance) + "\n" + extra(chance));
  }

  private static String tags(Chance chance) {
    return chance.of("sea", "sea,song", "song", "open water,sea", "rope,sea,song", "");
  }

  private static String extra(Chance chance) {
    return chance.happens(50) ? field(chance) + "\n" : "";
  }

  private static String field(Chance chance) {
    return switch (chance.below(7)) {
      case 0, 1 -> "author=" + chance.word();
      case 2 -> "subtitle=" + chance.word();
      case 3 -> "facts={\"size\": " + chance.below(9) + ", \"parts\": [\"" + chance.name() + "\"]}";
      case 4 -> "part=" + chance.of("one", "two", "three");
      case 5 -> "embargo=" + chance.instant();
      default -> "expires=" + chance.instant();
    };
  }

  private static Edit renamed(String path, String text, Chance chance) {
    String to = path.replaceFirst("[^/]*(?=\\.\\w+$)", chance.name());
    return to.equals(path)
        ? Edit.NONE
        : Edit.removal("a document is renamed", path).and(Edit.of("", to, text));
  }

  private static Edit fields(String path, String text, Chance chance) {
    if (path.endsWith(".yml")) {
      return switch (chance.below(3)) {
        case 0 ->
            Edit.of(
                "a value is changed",
                path,
                text.replaceAll("weight: .*", "weight: " + chance.below(99)));
        case 1 ->
            Edit.of(
                "a title is changed",
                path,
                text.replaceAll("title: .*", "title: " + chance.name()));
        default ->
            Edit.of("a field is added", path, text + chance.name() + ": " + chance.below(3) + "\n");
      };
    }
    return switch (chance.below(8)) {
      case 0 -> Edit.of("a title is changed", path, with("title=" + chance.word(), text));
      case 1 -> Edit.of("a date is changed", path, with("date=" + chance.day(), text));
      case 2 -> Edit.of("tags are changed", path, with("tags=" + tags(chance), text));
      case 3 ->
          Edit.of(
              "a status is changed",
              path,
              with("status=" + chance.of("draft", "published", "published-date"), text));
      case 4 -> Edit.of("a type is changed", path, with("type=" + chance.of("post", "page"), text));
      case 5 ->
          Edit.of(
              "fields are removed", path, text.replaceAll("(?m)^(?:author|facts|part)=.*\n", ""));
      case 6 ->
          Edit.of(
              "a mistake is made",
              path,
              with(chance.of("embargo=some day", "date=soon", "status=drafd"), text));
      default -> Edit.of("a field is set", path, with(field(chance), text));
    };
  }

  /** The text with that line in its head, in the place of the one of that key. */
  private static String with(String line, String text) {
    String key = line.substring(0, line.indexOf('=') + 1);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int end = Math.max(0, lines.indexOf("~~~~~~"));
    for (int i = 0; i < end; i++) {
      if (lines.get(i).startsWith(key)) {
        lines.set(i, line);
        return String.join("\n", lines);
      }
    }
    lines.add(end, line);
    return String.join("\n", lines);
  }

  private static Edit file(SortedMap<String, String> files, Chance chance) {
    String settings = files.getOrDefault("jbake.properties", "");
    return switch (chance.below(8)) {
      case 0 ->
          Edit.of(
              "data is changed", "data/crew.yml", "name: " + chance.name() + "\nrowers: [Cy]\n");
      case 1 ->
          files.containsKey("data/kit/boat.yml")
              ? Edit.removal("data is removed", "data/kit/boat.yml")
              : Edit.of("data is added", "data/kit/boat.yml", "length: " + chance.below(99) + "\n");
      case 2 ->
          Edit.of(
              "an asset is changed",
              "assets/css/site.css",
              "body { margin: " + chance.below(9) + "px }\n");
      case 3 ->
          Edit.of(
              "a picture is changed",
              "content/blog/quay.svg",
              SVG + "<!--" + chance.name() + "-->\n");
      case 4 -> Edit.of("a picture is added", "content/blog/" + chance.name() + ".svg", SVG);
      case 5 ->
          Edit.of("a note is set", "jbake.properties", settings + "note=" + chance.name() + "\n");
      default ->
          Edit.of(
              "a setting is changed",
              "jbake.properties",
              settings
                  + chance.of(
                      "index.posts_per_page=3",
                      "render.tags=false",
                      "site.host=https://quay.example",
                      "tag.path=topics",
                      "date.format=yyyy-MM-dd",
                      "archive.file=all.html")
                  + "\n");
    };
  }

  private static Edit template(SortedMap<String, String> files, Chance chance) {
    List<String> templates =
        files.keySet().stream().filter(path -> path.startsWith("templates/")).toList();
    if (templates.isEmpty() || chance.happens(20)) {
      return files.containsKey("templates/extra.ftl") && chance.happens(50)
          ? Edit.removal("an optional template is removed", "templates/extra.ftl")
          : Edit.of(
              "an optional template is written",
              "templates/extra.ftl",
              "extra " + chance.name() + "\n");
    }
    String path = chance.one(templates);
    String text = files.getOrDefault(path, "");
    return switch (chance.below(4)) {
      case 0 -> Edit.of("a word is added to a template", path, text + chance.name() + "\n");
      case 1 -> Edit.of("a template is changed", path, StockTemplates.line(path, chance) + "\n");
      case 2 ->
          Edit.of(
              "the header is changed",
              "templates/header.ftl",
              "<html lang=\"" + chance.name() + "\">\n");
      default ->
          Edit.of(
              "a line is added to a template",
              path,
              text + StockTemplates.line(path, chance) + "\n");
    };
  }
}
