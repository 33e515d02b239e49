package press.galley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.galley.site.Nearest;

/** The types of document that {@code new} makes, each with the place of its file. */
enum DraftType {
  RELEASE("releases/{year}/{slug}"),
  MEMBER("members/{slug}"),
  PERSON("people/{slug}"),
  EVENT("events/{slug}"),
  MICROSITE("microsites/{slug}/index"),
  PAGE("pages/{slug}");

  private final String path;

  DraftType(String path) {
    this.path = path;
  }

  static DraftType of(String typed) {
    return Arrays.stream(values())
        .filter(type -> type.word().equals(typed))
        .findFirst()
        .orElseThrow(
            () -> Refusal.usage("There is no type “" + typed + "”.", Nearest.hint(typed, words())));
  }

  static List<String> words() {
    return Arrays.stream(values()).map(DraftType::word).toList();
  }

  /** The type as it stands in front matter. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder of its documents, under the content folder. */
  String folder() {
    return path.substring(0, path.indexOf('/'));
  }

  /** The document's id: its path under the content folder without suffixes. */
  String id(String slug, int year) {
    return path.replace("{year}", Integer.toString(year)).replace("{slug}", slug);
  }
}
