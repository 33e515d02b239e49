package press.galley.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Writes a calendar as RFC 5545 says: lines of at most 75 octets, folded between characters, ended
 * by CR and LF.
 */
public final class ICalendar {

  private static final int OCTETS = 75;

  private static final DateTimeFormatter UTC =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.BASIC_ISO_DATE)
          .appendLiteral('T')
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
          .appendLiteral('Z')
          .toFormatter(Locale.ROOT);

  private final StringBuilder out = new StringBuilder();

  /** Adds a property whose value stands as it is: a name, an address, a mark of its own. */
  public ICalendar line(String name, String value) {
    folded(name + ":" + value);
    return this;
  }

  /** Adds a property whose value is text of somebody's. */
  public ICalendar text(String name, String text) {
    return line(name, escaped(text));
  }

  /** Adds a property whose value is an instant, to the second. */
  public ICalendar instant(String name, Instant instant) {
    // BASIC_ISO_DATE gives an offset where there is one: a local time has none.
    return line(name, UTC.format(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()));
  }

  /** Everything so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** RFC 5545, 3.3.11; what it forbids in a text is left out. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("[\\p{Cc}&&[^\\t]]", "");
  }

  private void folded(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
      at += character.length();
    }
    out.append("\r\n");
  }
}
