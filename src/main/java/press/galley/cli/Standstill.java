package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says of a freeze when it began and why.
 *
 * @param since when it began
 * @param reason why, in the words of who froze the newsroom
 * @param zone the site's zone
 */
record Standstill(Instant since, String reason, ZoneId zone) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm VV", Locale.ROOT);

  /** {@code Frozen since 2026-05-01T13:00 Europe/London: The hall is closed.} */
  String words() {
    String end = reason.matches("(?s).*[.!?…]") ? "" : ".";
    return "Frozen since " + MINUTE.format(since.atZone(zone)) + ": " + reason + end;
  }
}
