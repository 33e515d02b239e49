package press.galley.bench;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A release of the race's newsroom. */
public record Release(
    String slug, LocalDateTime date, String title, List<String> tags, String summary, String body) {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  /** Copies its tags. */
  public Release {
    tags = List.copyOf(tags);
  }

  static Release of(int number, int releases, Prose prose) {
    return new Release(
        String.format(Locale.ROOT, "release-%06d", number),
        Corpus.NEWEST.minusHours((long) number * Math.max(1, Corpus.HOURS / releases)),
        prose.headline(prose.between(5, 9)),
        prose.some(prose.between(1, 4), Words.TAGS),
        prose.sentence().replace("*", ""),
        prose.body());
  }

  /** The whole file. */
  public String text(Dialect dialect) {
    return switch (dialect) {
      case JBAKE ->
          "title=%s\ndate=%s\ntype=post\ntags=%s\nstatus=published\nsummary=%s\n~~~~~~\n\n%s"
              .formatted(title, date.toLocalDate(), String.join(",", tags), summary, body);
      case HUGO -> yaml("tags");
      case ELEVENTY -> yaml("labels");
    };
  }

  private String yaml(String tagged) {
    return "---\ntitle: \"%s\"\ndate: %s\nsummary: \"%s\"\n%s: [%s]\n---\n\n%s"
        .formatted(
            title,
            INSTANT.format(date),
            summary,
            tagged,
            tags.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", ")),
            body);
  }

  /** With another first word in its text. */
  public Release withWord(String word) {
    return new Release(slug, date, title, tags, summary, word + body.substring(body.indexOf(' ')));
  }

  /** With another first word in its title. */
  public Release withTitleWord(String word) {
    return new Release(slug, date, word + title.substring(title.indexOf(' ')), tags, summary, body);
  }
}
