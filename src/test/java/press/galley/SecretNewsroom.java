package press.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Newsrooms that use everything: three languages, microsites, types of their own, earlier
 * addresses, pictures, relations both ways. Each document has a word that no other text has: that
 * of its file.
 */
final class SecretNewsroom {

  private static final Path SMALL = Path.of("src/test/resources/fixtures/small/site");

  /** Prints all that a template can see, some levels deep. */
  private static final String DUMP =
      """
      <#macro dump x depth><#if x?is_markup_output>${x}<#elseif x?is_string>${x}|<#elseif x?is_number>${x}|<#elseif x?is_boolean>${x?c}|<#elseif x?is_sequence || x?is_collection>[<#if depth gt 0><#list x as y><@dump y depth-1/></#list></#if>]<#elseif x?is_hash_ex>{<#list x?keys as k>${k}<#if depth gt 0 && x[k]??>=<@dump x[k] depth-1/></#if></#list>}</#if>
      </#macro>
      """;

  private static final List<String> TEMPLATES =
      List.of(
          "home",
          "news",
          "archive",
          "tags",
          "tag",
          "release",
          "members",
          "member",
          "people",
          "person",
          "events",
          "event",
          "microsite",
          "subpage",
          "page",
          "report",
          "error404");

  private static final String REPORT =
      """
      {"title": "Report", "description": "A report.", "type": "object", "x-folder": "reports",
       "x-template": "report.ftlh", "required": ["title"], "properties": {
        "title": {"type": "string", "description": "Its title."},
        "status": {"type": "string", "description": "Its status."},
        "date": {"type": "string", "format": "instant", "description": "Its date."},
        "tags": {"type": "array", "items": {"type": "string"}, "description": "Its tags."},
        "slug": {"type": "string", "description": "Its slug."},
        "aliases": {"type": "array", "items": {"type": "string"}, "description": "Earlier."},
        "translationOf": {"type": "string", "description": "Of what."},
        "embargo": {"type": "string", "format": "instant", "description": "Its embargo."},
        "expires": {"type": "string", "format": "instant", "description": "Its end."}}}
      """;

  /** A word of notes among editors, which stands in no file of a website. */
  static final String INTERNAL = "Xinternalx";

  private final SortedMap<String, String> files = new TreeMap<>();
  private final List<Named> documents = new ArrayList<>();
  private final Chance chance;

  /** A document: its id, its type's folder, its word, its language's suffix. */
  private record Named(String id, String kind, String word, String suffix) {
    String path() {
      return "content/" + id + (kind.equals("front") ? "/index" : "") + suffix + ".md";
    }
  }

  private SecretNewsroom(Chance chance) {
    this.chance = chance;
  }

  /** The files of one. */
  static SortedMap<String, String> grown(Chance chance) {
    return new SecretNewsroom(chance).grow();
  }

  /** Whether a site is a newsroom, of which a preview leaves notes. */
  static boolean isOne(Path site) throws IOException {
    return Files.readString(site.resolve("jbake.properties")).contains("galley.layout=newsroom");
  }

  /** The word of the document at a path. */
  static String word(String path) {
    java.util.regex.Matcher word = java.util.regex.Pattern.compile("zq[a-z]+qz").matcher(path);
    String last = "";
    while (word.find()) {
      last = word.group();
    }
    return last;
  }

  private SortedMap<String, String> grow() {
    frame();
    int left = 5 + chance.below(10);
    for (int n = 0; n < left; n++) {
      name(n);
    }
    for (Named document : List.copyOf(documents)) {
      write(document);
    }
    if (chance.happens(20)) {
      freeze();
    }
    return files;
  }

  /** Some texts are listed, the others are held. */
  private void freeze() {
    StringBuilder list = new StringBuilder("since: " + chance.instant() + "\nreason: Hush\n");
    for (String field : List.of("published", "withdrawn")) {
      List<Named> listed = documents.stream().filter(each -> chance.happens(60)).toList();
      list.append(field).append(listed.isEmpty() ? ": []\n" : ":\n");
      listed.forEach(each -> list.append("  - ").append(each.path()).append('\n'));
    }
    files.put("freeze.yaml", list.toString());
  }

  private void frame() {
    try {
      Tree.read(SMALL)
          .forEach(
              (path, text) -> {
                if (path.startsWith("data/") || path.startsWith("assets/")) {
                  files.put(path, unbroken(text));
                }
              });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    files.put(
        "jbake.properties",
        "site.host=https://news.example.org"
            + chance.of("", "", "/press")
            + "\ngalley.layout=newsroom\ngalley.title=Harbour\ngalley.language=en\n"
            + "galley.languages=en,fr,es\ngalley.zone=Europe/Paris\nindex.posts_per_page="
            + (1 + chance.below(3))
            + "\n");
    files.put("types/report.schema.json", REPORT);
    files.put("templates/i18n/en.properties", "language.name=English\n");
    files.put("templates/i18n/fr.properties", "language.name=Français\n");
    files.put("templates/dump.ftlh", DUMP);
    int depth = 2 + chance.below(3);
    for (String name : TEMPLATES) {
      files.put(
          "templates/" + name + ".ftlh",
          "<#import \"dump.ftlh\" as d>\n<@d.dump .data_model "
              + depth
              + "/>\n<#if content??><@d.dump content 3/></#if>\n");
    }
  }

  private static String unbroken(String bytes) {
    return new String(
        bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private void name(int n) {
    String word =
        "zq"
            + (char) ('a' + n % 26)
            + (char) ('a' + chance.below(26))
            + (char) ('a' + n / 26)
            + "qz";
    String kind =
        chance.of(
            "release", "release", "release", "release", "member", "person", "event", "page",
            "front", "subpage", "report");
    String id =
        switch (kind) {
          case "release" -> "releases/" + chance.of("2025/", "2025/", "2024/", "") + word;
          case "member" -> "members/" + word;
          case "person" -> "people/" + word;
          case "event" -> "events/" + word;
          case "page" -> "pages/" + chance.of("", "", "deep/") + word;
          case "front" -> "microsites/" + word;
          case "report" -> "reports/" + word;
          default ->
              documents.stream()
                  .filter(d -> d.kind().equals("front"))
                  .reduce((one, other) -> other)
                  .map(front -> front.id() + "/" + word)
                  .orElse("pages/" + word);
        };
    String real = kind.equals("subpage") && id.startsWith("pages/") ? "page" : kind;
    String suffix = chance.happens(85) ? "" : chance.of(".fr", ".es");
    documents.add(new Named(id, real, word, suffix));
    if (suffix.isEmpty() && chance.happens(35)) {
      documents.add(new Named(id, real, word, ".fr"));
    }
    if (suffix.isEmpty() && chance.happens(10)) {
      documents.add(new Named(id, real, word, ".es"));
    }
  }

  private void write(Named own) {
    String word = own.word();
    StringBuilder head = new StringBuilder("---\n");
    head.append("title: \"The ").append(word).append(' ').append(text()).append("\"\n");
    required(own, head);
    time(own, head);
    some(40, head, "summary: Sum " + word);
    some(60, head, "tags: [" + chance.of("sea", "song", "sea, song", word, "sea, " + word) + "]");
    some(20, head, "slug: " + chance.of("s-" + word, "s-" + word, "common"));
    some(15, head, "aliases: [" + chance.of("/old-" + word + "/", "/old/", "/news/x/") + "]");
    if (!own.kind().equals("report")) {
      picture(own, head);
      some(10, head, "updated: " + chance.day());
    }
    fields(own, head);
    some(30, head, "internal: " + INTERNAL);
    head.append("---\n").append(body(own));
    files.put(own.path(), head.toString());
  }

  private void required(Named own, StringBuilder head) {
    switch (own.kind()) {
      case "release" -> head.append("date: ").append(chance.day()).append('\n');
      case "member" -> head.append("country: ").append(chance.of("FR", "GB", "DE")).append('\n');
      case "event" ->
          head.append("starts: ")
              .append(chance.instant())
              .append("\ncity: C")
              .append(own.word())
              .append("\n");
      case "subpage" -> head.append("type: page\n");
      default -> {}
    }
  }

  /** What keeps a document back. */
  private void time(Named own, StringBuilder head) {
    some(18, head, "status: " + chance.of("draft", "draft", "published"));
    if (own.kind().equals("release") || own.kind().equals("report")) {
      some(30, head, "embargo: " + chance.instant());
      some(8, head, "expires: " + chance.instant());
    }
    if (own.kind().equals("release")) {
      some(
          12,
          head,
          "withdrawn: {at: "
              + chance.instant()
              + ", reason: Why "
              + own.word()
              + (chance.happens(50) ? ", replacement: " + id("release") : "")
              + chance.of("", "", ", page: gone", ", page: redirect")
              + "}");
      some(
          15,
          head,
          "corrections: [{at: " + chance.instant() + ", note: \"Not " + link(own) + " but\"}]");
      some(10, head, "translationOf: " + id("release"));
    } else if (!own.kind().equals("release")) {
      some(own.kind().equals("person") ? 0 : 15, head, "date: " + chance.day());
    }
  }

  private void fields(Named own, StringBuilder head) {
    switch (own.kind()) {
      case "release" -> {
        some(40, head, "members: [" + id("member") + ", " + id("member") + "]");
        some(30, head, "people: [" + id("person") + "]");
        some(30, head, "events: [" + id("event") + "]");
        some(30, head, "related: [" + id("release") + "]");
        some(20, head, "contacts: [press]");
        some(20, head, "boilerplate: [choirs]");
        some(20, head, "notes: \"See " + link(own) + ".\"");
        some(20, head, "dateline: D" + own.word());
      }
      case "person" -> {
        head.append("role: R").append(own.word()).append('\n');
        some(40, head, "member: " + id("member"));
      }
      case "event" -> {
        some(40, head, "speakers: [" + id("person") + "]");
        some(
            30,
            head,
            "programme: [{title: P"
                + own.word()
                + ", note: \"With "
                + link(own)
                + "\", speakers: ["
                + id("person")
                + "]}]");
      }
      case "page" -> some(50, head, "nav: " + chance.below(4));
      case "front" -> {
        some(40, head, "event: " + id("event"));
        some(70, head, "nav: [{label: L, page: " + id("subpage") + "}]");
        some(20, head, "host: " + own.word() + ".example.org");
      }
      default -> {}
    }
  }

  /** The id of some document of a kind; where there is none, that of any, and the bake fails. */
  private String id(String kind) {
    List<String> ids =
        documents.stream().filter(d -> d.kind().equals(kind)).map(Named::id).toList();
    return ids.isEmpty() ? "NONE" : chance.one(ids);
  }

  private void some(int often, StringBuilder head, String line) {
    if (chance.happens(often) && !line.contains("NONE")) {
      head.append(line).append('\n');
    }
  }

  /** A picture of the document's own, in one of the places where it may stand. */
  private void picture(Named own, StringBuilder head) {
    if (!chance.happens(35)) {
      return;
    }
    String name = "pic-" + own.word() + ".svg";
    String target = own.kind().equals("front") ? name : chance.of(name, own.word() + "/" + name);
    String folder = own.path().substring(0, own.path().lastIndexOf('/') + 1);
    files.put(folder + target, "<svg><!--bytes " + own.word() + "--></svg>\n");
    if (chance.happens(60)) {
      head.append("image: {src: ").append(target).append(", alt: A ").append(own.word());
      head.append("}\n");
    }
  }

  private String body(Named own) {
    StringBuilder body = new StringBuilder("Text of " + own.word() + " " + text() + ".\n");
    for (int left = chance.below(4); left > 0; left--) {
      body.append("\nSee ").append(link(own)).append(" and ").append(text()).append(".\n");
    }
    if (chance.happens(20)) {
      String path = relative(own, chance.one(documents).path());
      body.append("\nSee [it][one].\n\n[one]: ").append(path).append("\n");
    }
    if (chance.happens(10)) {
      String path = relative(own, chance.one(documents).path());
      body.append("\n<a href=\"").append(path).append("\">raw</a>\n");
    }
    files.keySet().stream()
        .filter(file -> file.contains("pic-" + own.word()) && chance.happens(50))
        .findFirst()
        .ifPresent(file -> body.append("\n![P](").append(relative(own, file)).append(")\n"));
    return body.toString();
  }

  private static String relative(Named own, String file) {
    String folder = own.path().substring(0, own.path().lastIndexOf('/'));
    return Path.of(folder).relativize(Path.of(file)).toString();
  }

  /** A link to any document; its words give nothing away. */
  private String link(Named own) {
    String path = relative(own, chance.one(documents).path());
    return chance.of("[it](" + path + ")", "[it](" + path + "#part)", "[it](<" + path + ">)");
  }

  private String text() {
    return chance.of("quay", "choir", "bell", "tide", "rope");
  }
}
