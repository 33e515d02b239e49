package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Says of a freeze when it began and why.
 *
 * @param since when it began
 * @param reason why, in the words of who froze the newsroom
 * @param zone the site's zone
 */
record Standstill(Instant since, String reason, ZoneId zone) {

  /** {@code Frozen since 2026-05-01T13:00 Europe/London: The hall is closed.} */
  String words() {
    String end = reason.matches("(?s).*[.!?…]") ? "" : ".";
    return "Frozen since " + Minute.of(since, zone) + ": " + reason + end;
  }
}
