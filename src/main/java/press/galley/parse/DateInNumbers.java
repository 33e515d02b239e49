package press.galley.parse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.galley.site.Years;

/**
 * Reads what a date becomes where only figures are left: without hyphens, as a week or a day of the
 * year (ISO 8601), in a spreadsheet, in a computer's count of seconds.
 */
final class DateInNumbers {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern DAY = Pattern.compile("\\d{8}|\\d{4}-W\\d{2}-\\d|\\d{4}-\\d{3}");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{9}");
  private static final Pattern MILLISECONDS = Pattern.compile("[1-9]\\d{12}");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.ISO_WEEK_DATE,
          DateTimeFormatter.ISO_ORDINAL_DATE);

  /** Day 0 of spreadsheets, for every day after February 1900. */
  private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

  private static final int SECONDS_OF_A_DAY = 86_400;

  private DateInNumbers() {}

  static Optional<String> advice(String text, ZoneId zone) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of("Add the month and the day: " + text + "-12-01.");
    }
    if (MONTH.matcher(text).matches()) {
      return Optional.of("Add the day: " + text + "-01.");
    }
    if (DAY.matcher(text).matches()) {
      return day(text).map(date -> "Write " + date + ".");
    }
    if (COMPACT.matcher(text).matches()) {
      return Optional.of(
          "Write " + COMPACT.matcher(text).replaceFirst(DateInNumbers::spaced) + ".");
    }
    if (SERIAL.matcher(text).matches()) {
      return Optional.of("In a spreadsheet this is " + serial(new BigDecimal(text), zone));
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(counted("seconds", Instant.ofEpochSecond(Long.parseLong(text))));
    }
    return MILLISECONDS.matcher(text).matches()
        ? Optional.of(counted("milliseconds", Instant.ofEpochMilli(Long.parseLong(text))))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    return FORMS.stream().flatMap(form -> day(text, form).stream()).findFirst();
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form)).filter(Years::isMeant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String spaced(java.util.regex.MatchResult parts) {
    String seconds = parts.group(6) == null ? "" : ":" + parts.group(6);
    String offset = parts.group(7).replaceFirst("(\\d{2})(\\d{2})", "$1:$2");
    return String.join("-", parts.group(1), parts.group(2), parts.group(3))
        + "T"
        + parts.group(4)
        + ":"
        + parts.group(5)
        + seconds
        + offset;
  }

  private static String serial(BigDecimal number, ZoneId zone) {
    LocalDate date = SPREADSHEET.plusDays(number.longValue());
    long seconds =
        number
            .remainder(BigDecimal.ONE)
            .multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalDateTime time = date.atStartOfDay().plusSeconds(seconds);
    return seconds == 0
        ? date + ": write that."
        : time + ": write that and its zone, such as " + zone.getId() + ".";
  }

  private static String counted(String unit, Instant instant) {
    return "Counted in " + unit + " since 1970 this is " + instant + ": write that.";
  }
}
