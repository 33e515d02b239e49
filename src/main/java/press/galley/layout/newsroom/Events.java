package press.galley.layout.newsroom;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.galley.edit.Edition;
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
    return over(event).filter(over -> !over.isAfter(t)).isPresent();
  }

  /** The instant at which an event is over, if it says when it begins. */
  static Optional<Instant> over(Document event) {
    return event.moment("ends").or(() -> event.moment("starts")).map(Events::over);
  }

  private static Instant over(Moment last) {
    ZonedDateTime local = last.local();
    return switch (last.precision()) {
      case MONTH -> local.plusMonths(1).toInstant();
      case DATE -> local.plusDays(1).toInstant();
      case TIME -> last.instant();
    };
  }
}
