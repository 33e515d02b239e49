package press.galley.edit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.site.Moment;

/** When an event is over: at its end or, without one, after the day or month in which it begins. */
public final class EventEnd {

  private EventEnd() {}

  /** The instant at which a document is over, if it is an event that says when it begins. */
  public static Optional<Instant> of(Document event) {
    if (!event.type().name().equals("event")) {
      return Optional.empty();
    }
    return event.moment("ends").or(() -> event.moment("starts")).map(EventEnd::after);
  }

  private static Instant after(Moment last) {
    ZonedDateTime local = last.local();
    return switch (last.precision()) {
      case MONTH -> local.plusMonths(1).toInstant();
      case DATE -> local.plusDays(1).toInstant();
      case TIME -> last.instant();
    };
  }
}
