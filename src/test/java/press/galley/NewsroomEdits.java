package press.galley;

import java.util.List;
import java.util.SortedMap;

/** What the staff of a newsroom may do to it. */
final class NewsroomEdits {

  private static final String RELEASES = "content/releases/2025/";

  private NewsroomEdits() {}

  /** One edit. */
  static Edit one(SortedMap<String, String> files, Chance chance) {
    List<String> documents = paths("content/.*\\.md", files);
    if (documents.isEmpty() || chance.happens(15)) {
      return added(chance);
    }
    String path = chance.one(documents);
    String text = files.getOrDefault(path, "");
    return switch (chance.below(12)) {
      case 0 -> Edit.removal("a document is removed", path);
      case 1 -> Edit.of("a word is added", path, text + "\nAnd a " + word(chance) + ".\n");
      case 2 ->
          Edit.of("a link is added", path, text + "\nSee [it](" + link(documents, chance) + ").\n");
      case 3 ->
          chance.happens(30)
              ? Edit.of("a mistake is made", path, with("colour: red", text))
              : Edit.of(
                  "nothing of the body is left", path, text.replaceAll("(?s)\n---\n.*", "\n---\n"));
      case 4, 5, 10 -> Edit.of("a field is set", path, with(field(path, chance), text));
      case 6 -> renamed(path, text, chance);
      case 7 -> translated(path, text, chance);
      case 8 -> picture(chance);
      case 9 -> design(files, chance);
      default -> file(files, chance);
    };
  }

  private static List<String> paths(String like, SortedMap<String, String> files) {
    return files.keySet().stream().filter(path -> path.matches(like)).toList();
  }

  private static String link(List<String> documents, Chance chance) {
    return "/"
        + chance.one(documents).substring("content/".length()).replaceAll("(?:\\.fr)?\\.md$", "")
        + ".md";
  }

  /** A new document. */
  static Edit added(Chance chance) {
    String name = chance.name();
    return switch (chance.below(9)) {
      case 0 ->
          document(
              "a member",
              "content/members/" + name + ".md",
              "country: " + chance.of("FR", "GB", "DE"),
              chance);
      case 1 ->
          document(
              "a person",
              "content/people/" + name + ".md",
              "role: " + name + "\nmember: members/quay",
              chance);
      case 2 ->
          document(
              "an event",
              "content/events/" + name + ".md",
              "starts: " + chance.instant() + "\ncity: " + name + "\nspeakers: [people/ada-quill]",
              chance);
      case 3 ->
          document(
              "a page",
              "content/pages/" + name + ".md",
              "nav: " + chance.below(4) + "\naliases: [/old-" + name + "/]",
              chance);
      case 4 ->
          document(
              "a page of a microsite",
              "content/microsites/gala/" + name + ".md",
              "type: page",
              chance);
      default -> document("a release", RELEASES + name + ".md", "date: " + chance.day(), chance);
    };
  }

  private static Edit document(String what, String path, String fields, Chance chance) {
    String text =
        "---\ntitle: "
            + quoted(chance)
            + "\n"
            + fields
            + "\n---\nThe "
            + word(chance)
            + " rings.\n";
    for (int left = chance.below(4); left > 0; left--) {
      text = with(field(path, chance), text);
    }
    return Edit.of(what + " is added", path, text);
  }

  private static String quoted(Chance chance) {
    return "\"" + chance.word() + "\"";
  }

  private static String word(Chance chance) {
    return chance.word().replace("<b>", "*").replace("</b>", "*");
  }

  /** A line for the head of a document. */
  private static String field(String path, Chance chance) {
    if (!path.startsWith(RELEASES)) {
      return switch (chance.below(5)) {
        case 0 -> "tags: [" + tags(chance) + "]";
        case 1 -> "status: " + chance.of("draft", "published");
        case 2 -> "summary: " + quoted(chance);
        case 3 -> "slug: " + chance.name();
        default -> "title: " + quoted(chance);
      };
    }
    return switch (chance.below(17)) {
      case 0 -> "tags: [" + tags(chance) + "]";
      case 1 -> "members: [members/quay]";
      case 2 -> "people: [people/ada-quill]";
      case 3 -> "events: [events/gala]";
      case 4 -> "image: {src: /images/dot.svg, alt: " + quoted(chance) + "}";
      case 5 -> "embargo: " + chance.instant();
      case 6 -> "expires: " + chance.instant();
      case 7 -> "status: " + chance.of("draft", "published", "published-date");
      case 8 -> "corrections: [{at: " + chance.instant() + ", note: " + quoted(chance) + "}]";
      case 9 -> "withdrawn: {at: " + chance.instant() + ", reason: " + quoted(chance) + "}";
      case 10 -> "contacts: [press]";
      case 11 -> "boilerplate: [choirs]";
      case 12 -> "summary: " + quoted(chance);
      case 13 -> "date: " + chance.day();
      case 14 -> "title: " + quoted(chance);
      case 15 -> "aliases: [/" + chance.name() + "/]";
      default -> "dateline: " + quoted(chance);
    };
  }

  private static String tags(Chance chance) {
    return chance.of("sea", "sea, song", "song", "Open water", "rope, sea");
  }

  /** The text with that line in its head, in the place of the one of that key. */
  private static String with(String line, String text) {
    String key = line.substring(0, line.indexOf(':') + 1);
    String without = text.replaceFirst("(?m)^" + key + ".*\n", "");
    return without.replaceFirst(
        "---\n", "---\n" + java.util.regex.Matcher.quoteReplacement(line) + "\n");
  }

  private static Edit renamed(String path, String text, Chance chance) {
    String to = path.replaceFirst("[^/.]*(?=(?:\\.fr)?\\.md$)", chance.name());
    return to.equals(path) || path.endsWith("index.md")
        ? Edit.NONE
        : Edit.removal("a document is renamed", path).and(Edit.of("", to, text));
  }

  private static Edit translated(String path, String text, Chance chance) {
    return path.contains(".fr.")
        ? Edit.removal("a translation is removed", path)
        : Edit.of(
            "a translation is added",
            path.replace(".md", ".fr.md"),
            with("title: " + quoted(chance), text));
  }

  private static Edit picture(Chance chance) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"30\"><!--%s--></svg>\n"
            .formatted(10 + chance.below(3), chance.name());
    return Edit.of("a picture is changed", "assets/images/dot.svg", svg);
  }

  private static Edit design(SortedMap<String, String> files, Chance chance) {
    List<String> templates = paths("templates/.*\\.ftlh", files);
    if (templates.isEmpty() || chance.happens(40)) {
      return chance.happens(50)
          ? Edit.of(
              "a component's stylesheet is changed",
              "templates/components/teaser/teaser.css",
              ".teaser { margin: " + chance.below(9) + "px }\n")
          : Edit.of(
              "a message is changed",
              "templates/i18n/en.properties",
              files.getOrDefault("templates/i18n/en.properties", "")
                  + "news.title="
                  + chance.name()
                  + "\n");
    }
    String path = chance.one(templates);
    String text = files.getOrDefault(path, "");
    String end = "</@base.sheet>";
    String line =
        chance.name()
            + (path.contains("release")
                ? " <#list content.corrections! as c>${c.note?no_esc}</#list> ${(content.withdrawn.reason)!} ${content.dateline!}"
                : "");
    return Edit.of(
        "a template is changed",
        path,
        text.contains(end)
            ? text.replace(end, line + "\n" + end)
            : text.contains("</#macro>")
                ? text.replace("</#macro>", line + "\n</#macro>")
                : text + line + "\n");
  }

  private static Edit file(SortedMap<String, String> files, Chance chance) {
    String settings = files.getOrDefault("jbake.properties", "");
    return switch (chance.below(5)) {
      case 0 ->
          Edit.of(
              "a contact is changed",
              "data/contacts.yaml",
              "press: {name: "
                  + chance.name()
                  + ", email: press@news.example.org}\nnight: {name: Night, email: night@news.example.org}\n");
      case 1 ->
          Edit.of(
              "a boilerplate is changed",
              "data/boilerplate.yaml",
              "choirs: {title: About, body: " + quoted(chance) + "}\n");
      case 2 -> Edit.of("an asset is changed", "assets/humans.txt", chance.name() + "\n");
      case 3 ->
          Edit.of(
              "a stylesheet is changed",
              "assets/css/base.css",
              "body { margin: "
                  + chance.below(9)
                  + "px; background: url(\"../images/dot.svg\") }\n");
      default ->
          Edit.of(
              "a setting is changed",
              "jbake.properties",
              settings
                  + chance.of(
                      "galley.title=" + chance.name(),
                      "index.posts_per_page=3",
                      "galley.tagline=" + chance.name())
                  + "\n");
    };
  }
}
