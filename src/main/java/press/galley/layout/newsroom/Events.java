package press.galley.layout.newsroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import press.galley.edit.Edition;
import press.galley.edit.EventEnd;
import press.galley.parse.Document;
import press.galley.site.Moment;

/** Sorts events into those to come and those past, as T stands to their end. */
final class Events {

  private static final Comparator<Document> BY_START =
      Comparator.<Document, Instant>comparing(
              event -> event.moment("starts").map(Moment::instant).orElse(Instant.MAX))
          .thenComparing(Document::id);

  private Events() {}

  /** Events that are not over at T, the next one first. */
  static List<Document> upcoming(Edition edition, String language) {
    return edition.anyLanguageOfType("event", language).stream()
        .filter(event -> !isPast(event, edition.at()))
        .sorted(BY_START)
        .toList();
  }

  /** Events that are over at T, the last one first. */
  static List<Document> past(Edition edition, String language) {
    return edition.anyLanguageOfType("event", language).stream()
        .filter(event -> isPast(event, edition.at()))
        .sorted(BY_START.reversed())
        .toList();
  }

  /**
   * Whether an event is over at T: after its end or, without one, after the day or month it begins.
   */
  static boolean isPast(Document event, Instant t) {
    return EventEnd.of(event).filter(over -> !over.isAfter(t)).isPresent();
  }
}
