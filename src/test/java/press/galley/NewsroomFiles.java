package press.galley;

import java.util.SortedMap;

/** What may be done to a newsroom's data, types, settings and assets. */
final class NewsroomFiles {

  private static final String CONTACTS = "data/contacts.yaml";
  private static final String BOILERPLATE = "data/boilerplate.yaml";

  /** The schema of a content type of the site's own. */
  static final String NOTE = "types/note.schema.json";

  private NewsroomFiles() {}

  /** One edit. */
  static Edit one(SortedMap<String, String> files, Chance chance) {
    return switch (chance.below(8)) {
      case 0 ->
          Edit.of(
              "a contact is changed",
              CONTACTS,
              files
                  .getOrDefault(CONTACTS, "")
                  .replaceFirst("\\bname: (?:\\{[^}]*}|[^,}\n]+)", "name: " + chance.name()));
      case 1 ->
          Edit.of(
              "a boilerplate is changed",
              BOILERPLATE,
              files
                  .getOrDefault(BOILERPLATE, "")
                  .replaceFirst(
                      "( +)title:(?: .*| *\n(?: +(?:en|fr): .*\n?)+)",
                      "$1title: " + chance.name() + "\n"));
      case 2 -> Edit.of("an asset is changed", "assets/humans.txt", chance.name() + "\n");
      case 3 ->
          Edit.of("a script is changed", "assets/js/player.js", "play('" + chance.name() + "')\n");
      case 4 -> type(files, chance);
      case 5 ->
          Edit.of(
              "data is changed",
              "data/crew.yaml",
              "rowers: {name: " + chance.name() + ", count: " + chance.below(9) + "}\n");
      default -> setting(files, chance);
    };
  }

  /** A content type of the site's own. */
  static String note(String title, String template, String required) {
    return """
        {"$schema": "https://json-schema.org/draft/2020-12/schema",
         "title": "%s", "description": "A note.", "x-folder": "notes", "x-template": "%s",
         "type": "object", "required": [%s],
         "properties": {
           "title": {"$ref": "common.schema.json#/$defs/title"},
           "type": {"$ref": "common.schema.json#/$defs/type"},
           "status": {"$ref": "common.schema.json#/$defs/status"},
           "tags": {"$ref": "common.schema.json#/$defs/tags"},
           "image": {"$ref": "common.schema.json#/$defs/image"},
           "slug": {"$ref": "common.schema.json#/$defs/slug"},
           "aliases": {"$ref": "common.schema.json#/$defs/aliases"},
           "summary": {"$ref": "common.schema.json#/$defs/summary"}}}
        """
        .formatted(title, template, required);
  }

  private static Edit type(SortedMap<String, String> files, Chance chance) {
    if (files.containsKey(NOTE) && chance.happens(20)) {
      return Edit.removal("a content type is removed", NOTE);
    }
    return Edit.of(
        "a content type is changed",
        NOTE,
        note(
            chance.of("Note", "Notice"),
            chance.of("page.ftlh", "page.ftlh", "person.ftlh"),
            chance.of("\"title\"", "\"title\"", "\"title\", \"summary\"")));
  }

  private static Edit setting(SortedMap<String, String> files, Chance chance) {
    String setting =
        chance.of(
            "galley.title=" + chance.name(),
            "galley.tagline=" + chance.name(),
            "galley.tagline.fr=" + chance.name(),
            "galley.organisation=" + chance.name(),
            "index.posts_per_page=" + (1 + chance.below(4)),
            "galley.zone=" + chance.of("Europe/Paris", "Pacific/Auckland", "America/Lima"),
            "galley.languages=" + chance.of("en,fr", "en"),
            "site.host=https://" + chance.of("news", "quay") + ".example.org",
            "galley.patterns=" + chance.of("true", "false"));
    String key = setting.substring(0, setting.indexOf('='));
    String without =
        files
            .getOrDefault("jbake.properties", "")
            .replaceAll("(?m)^" + key.replace(".", "\\.") + "=.*\n", "");
    return Edit.of("a setting is changed", "jbake.properties", without + setting + "\n");
  }
}
