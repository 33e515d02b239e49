package press.galley.site;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern in the letters of {@link DateTimeFormatter} whose names of months and days are those of
 * an almanac: {@code MMMM, MMM, LLLL, LLL, EEEE, EEE, cccc, ccc}; {@code d} is a number, and the
 * first of a month as the almanac writes it. Every other letter means what it means in no language.
 */
final class DatePattern {

  private static final Pattern PART = Pattern.compile("([A-Za-z])\\1*|'(?:[^']|'')*'|[^A-Za-z']+");

  private final DateTimeFormatter formatter;

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it has a letter that means nothing
   */
  DatePattern(String pattern, Almanac almanac) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    Matcher part = PART.matcher(pattern);
    while (part.lookingAt()) {
      String letters = part.group();
      texts(letters, almanac)
          .ifPresentOrElse(
              texts -> builder.appendText(field(letters), texts),
              () -> builder.appendPattern(letters));
      part.region(part.end(), pattern.length());
    }
    // An apostrophe that has no partner is left, and refused.
    builder.appendPattern(pattern.substring(part.regionStart()));
    this.formatter = builder.toFormatter(Locale.ROOT);
  }

  String format(ZonedDateTime date) {
    return formatter.format(date);
  }

  /** What the almanac writes for the numbers of a field, if not the numbers. */
  private static Optional<Map<Long, String>> texts(String letters, Almanac almanac) {
    return letters.equals("d")
        ? almanac.firstDay().map(first -> Map.of(1L, first))
        : names(letters).map(almanac::names).map(DatePattern::numbered);
  }

  /** The almanac's key for letters that stand for a name. */
  private static Optional<String> names(String letters) {
    return switch (letters) {
      case "MMMM" -> Optional.of("months");
      case "MMM" -> Optional.of("months.short");
      case "LLLL" -> Optional.of("months.alone");
      case "LLL" -> Optional.of("months.short.alone");
      case "EEEE" -> Optional.of("days");
      case "EEE", "EE", "E" -> Optional.of("days.short");
      case "cccc" -> Optional.of("days.alone");
      case "ccc" -> Optional.of("days.short.alone");
      default -> Optional.empty();
    };
  }

  private static ChronoField field(String letters) {
    if (letters.equals("d")) {
      return ChronoField.DAY_OF_MONTH;
    }
    return letters.startsWith("M") || letters.startsWith("L")
        ? ChronoField.MONTH_OF_YEAR
        : ChronoField.DAY_OF_WEEK;
  }

  private static Map<Long, String> numbered(List<String> names) {
    Map<Long, String> numbered = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      numbered.put(i + 1L, names.get(i));
    }
    return numbered;
  }
}
