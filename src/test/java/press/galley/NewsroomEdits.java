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
      return added(files, chance);
    }
    String path = chance.one(documents);
    String text = files.getOrDefault(path, "");
    return switch (chance.below(16)) {
      case 0 -> Edit.removal("a document is removed", path);
      case 1 -> Edit.of("a word is added", path, text + "\nAnd a " + word(chance) + ".\n");
      case 2 ->
          Edit.of("a link is added", path, text + "\nSee [it](" + link(documents, chance) + ").\n");
      case 3 ->
          chance.happens(30)
              ? Edit.of("a mistake is made", path, with("colour: red", text))
              : Edit.of(
                  "nothing of the body is left", path, text.replaceAll("(?s)\n---\n.*", "\n---\n"));
      case 4, 5, 10 -> Edit.of("a field is set", path, with(field(path, files, chance), text));
      case 6 -> renamed(path, text, chance);
      case 7 -> translated(path, text, chance);
      case 8, 11, 12 -> NewsroomPictures.one(path, files, chance);
      case 9, 13 -> NewsroomDesign.one(files, chance);
      default -> NewsroomFiles.one(files, chance);
    };
  }

  static List<String> paths(String like, SortedMap<String, String> files) {
    return files.keySet().stream().filter(path -> path.matches(like)).toList();
  }

  private static String link(List<String> documents, Chance chance) {
    return "/"
        + chance.one(documents).substring("content/".length()).replaceAll("(?:\\.fr)?\\.md$", "")
        + ".md";
  }

  /** A new document. */
  static Edit added(SortedMap<String, String> files, Chance chance) {
    String name = chance.name();
    return switch (chance.below(10)) {
      case 0 ->
          document(
              "a member",
              "content/members/" + name + ".md",
              "country: " + chance.of("FR", "GB", "DE"),
              files,
              chance);
      case 1 ->
          document(
              "a person",
              "content/people/" + name + ".md",
              "role: " + name + "\nmember: " + id("members", files, chance),
              files,
              chance);
      case 2 ->
          document(
              "an event",
              "content/events/" + name + ".md",
              "starts: "
                  + chance.instant()
                  + "\ncity: "
                  + name
                  + "\nspeakers: ["
                  + id("people", files, chance)
                  + "]",
              files,
              chance);
      case 3 ->
          document(
              "a page",
              "content/pages/" + name + ".md",
              "nav: " + chance.below(4) + "\naliases: [/old-" + name + "/]",
              files,
              chance);
      case 4 ->
          document(
              "a page of a microsite",
              "content/" + microsite(files, chance) + "/" + name + ".md",
              "type: page",
              files,
              chance);
      case 5 ->
          document(
              "a note",
              "content/notes/" + name + ".md",
              "type: " + (files.containsKey(NewsroomFiles.NOTE) ? "note" : "page"),
              files,
              chance);
      default ->
          document("a release", RELEASES + name + ".md", "date: " + chance.day(), files, chance);
    };
  }

  /** The id of one of a kind of documents. */
  private static String id(String folder, SortedMap<String, String> files, Chance chance) {
    List<String> all = paths("content/" + folder + "/[^/.]*\\.md", files);
    return all.isEmpty()
        ? folder + "/" + chance.name()
        : chance.one(all).replaceAll("^content/|\\.md$", "");
  }

  private static String microsite(SortedMap<String, String> files, Chance chance) {
    List<String> fronts = paths("content/microsites/[^/]*/index\\.md", files);
    return fronts.isEmpty()
        ? "microsites/" + chance.name()
        : chance.one(fronts).replaceAll("^content/|/index\\.md$", "");
  }

  /** The name of an entry of a data file. */
  private static String entry(String file, SortedMap<String, String> files, Chance chance) {
    List<String> names =
        files
            .getOrDefault("data/" + file + ".yaml", "")
            .lines()
            .filter(line -> line.matches("[a-z]+:.*"))
            .map(line -> line.replaceFirst(":.*", ""))
            .toList();
    return names.isEmpty() ? chance.name() : chance.one(names);
  }

  private static Edit document(
      String what, String path, String fields, SortedMap<String, String> files, Chance chance) {
    String text =
        "---\ntitle: "
            + quoted(chance)
            + "\n"
            + fields
            + "\n---\nThe "
            + word(chance)
            + " rings.\n";
    for (int left = chance.below(4); left > 0; left--) {
      text = with(field(path, files, chance), text);
    }
    return Edit.of(what + " is added", path, text);
  }

  static String quoted(Chance chance) {
    return "\"" + chance.word() + "\"";
  }

  private static String word(Chance chance) {
    return chance.word().replace("<b>", "*").replace("</b>", "*");
  }

  /** A line for the head of a document. */
  private static String field(String path, SortedMap<String, String> files, Chance chance) {
    if (!path.startsWith(RELEASES)) {
      return switch (chance.below(6)) {
        case 0 -> "tags: [" + tags(chance) + "]";
        case 1 -> "status: " + chance.of("draft", "published");
        case 2 -> "summary: " + quoted(chance);
        case 3 -> "slug: " + chance.name();
        case 4 -> "aliases: [/was-" + chance.name() + "/]";
        default -> "title: " + quoted(chance);
      };
    }
    return switch (chance.below(18)) {
      case 0 -> "tags: [" + tags(chance) + "]";
      case 1 -> "members: [" + id("members", files, chance) + "]";
      case 2 -> "people: [" + id("people", files, chance) + "]";
      case 3 -> "events: [" + id("events", files, chance) + "]";
      case 4 -> "image: {src: /images/mark.svg, alt: " + quoted(chance) + "}";
      case 5 -> "embargo: " + chance.instant();
      case 6 -> "expires: " + chance.instant();
      case 7 -> "status: " + chance.of("draft", "published", "published-date");
      case 8 -> "corrections: [" + correction(chance) + ", " + correction(chance) + "]";
      case 9 -> "withdrawn: {at: " + chance.instant() + ", reason: " + quoted(chance) + "}";
      case 10 -> "contacts: [" + entry("contacts", files, chance) + "]";
      case 11 -> "boilerplate: [" + entry("boilerplate", files, chance) + "]";
      case 12 -> "summary: " + quoted(chance);
      case 13 -> "date: " + chance.day();
      case 14 -> "title: " + quoted(chance);
      case 15 -> "aliases: [/" + chance.name() + "/]";
      case 16 -> "updated: " + chance.instant();
      default -> "dateline: " + quoted(chance);
    };
  }

  private static String correction(Chance chance) {
    String minor = chance.happens(30) ? ", minor: true" : "";
    return "{at: " + chance.instant() + ", note: " + quoted(chance) + minor + "}";
  }

  private static String tags(Chance chance) {
    return chance.of("sea", "sea, song", "song", "Open water", "rope, sea");
  }

  /** The text with that line in its head, in the place of the one of that key. */
  static String with(String line, String text) {
    String key = line.substring(0, line.indexOf(':') + 1);
    String without = text.replaceFirst("(?m)^" + key + ".*\n(?: .*\n|- .*\n)*", "");
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
}
