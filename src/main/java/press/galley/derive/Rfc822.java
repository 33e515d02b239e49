package press.galley.derive;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates as RFC 822 writes them: its names of days and months are no language's. */
final class Rfc822 {

  /** {@code Tue, 04 Nov 2025 09:00:00 +0000}: four digits of the year, as RSS 2.0 prefers. */
  static final DateTimeFormatter DATES =
      new DateTimeFormatterBuilder()
          .appendText(
              ChronoField.DAY_OF_WEEK,
              numbered(List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")))
          .appendPattern(", dd ")
          .appendText(
              ChronoField.MONTH_OF_YEAR,
              numbered(
                  List.of(
                      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                      "Dec")))
          .appendPattern(" uuuu HH:mm:ss xx")
          .toFormatter(Locale.ROOT);

  private Rfc822() {}

  private static Map<Long, String> numbered(List<String> names) {
    Map<Long, String> numbered = new HashMap<>();
    for (String name : names) {
      numbered.put(numbered.size() + 1L, name);
    }
    return numbered;
  }
}
