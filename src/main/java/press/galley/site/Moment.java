package press.galley.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An instant as a writer wrote it.
 *
 * @param instant the instant; for a date or a month alone its first moment in the zone
 * @param zone the zone or offset it was written in
 * @param precision how much of it was written
 */
public record Moment(Instant instant, ZoneId zone, Precision precision) {

  /** How much of an instant a writer wrote. */
  public enum Precision {
    /** {@code 2025-10}: some time in a month, for an event whose days are not known. */
    MONTH,
    /** {@code 2025-11-04}: a day. */
    DATE,
    /** {@code 2025-11-04T09:00+00:00}: to the minute or finer. */
    TIME
  }

  /** The instant on the clock and calendar of its own zone. */
  public ZonedDateTime local() {
    return instant.atZone(zone);
  }
}
