package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the console shows them: to the minute, and with the zone. */
final class Minute {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm VV", Locale.ROOT);

  private Minute() {}

  /** {@code 2026-05-01T13:00 Europe/London}. */
  static String of(Instant at, ZoneId zone) {
    return FORMAT.format(at.atZone(zone));
  }
}
