package press.galley.bench;

import java.util.Locale;

/** A member of the race's newsroom. */
record Member(String slug, String name, String country, String body) {

  static Member of(int number, Prose prose) {
    return new Member(
        String.format(Locale.ROOT, "member-%05d", number),
        "Member " + prose.name(3),
        prose.one(Words.COUNTRIES),
        prose.body());
  }

  /** The whole file. */
  String text(Dialect dialect) {
    return switch (dialect) {
      case JBAKE ->
          "title=%s\ndate=2025-01-01\ntype=member\nstatus=published\ncountry=%s\n~~~~~~\n\n%s"
              .formatted(name, country, body);
      case HUGO, ELEVENTY ->
          "---\ntitle: \"%s\"\ndate: 2025-01-01T00:00:00Z\ncountry: \"%s\"\n---\n\n%s"
              .formatted(name, country, body);
    };
  }
}
