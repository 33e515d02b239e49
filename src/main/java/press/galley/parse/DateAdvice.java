package press.galley.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.site.Almanac;

/** What to write instead of something that is not a date. */
final class DateAdvice {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

  private DateAdvice() {}

  /** A hint that shows the date as it was likely meant. */
  static String on(String text, ZoneId zone) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return yearFirst(number(first, 1), number(first, 2), number(first, 3)).orElse(general(zone));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return yearLast(number(last, 3), number(last, 1), number(last, 2)).orElse(general(zone));
    }
    return general(zone);
  }

  private static Optional<String> yearFirst(int year, int month, int day) {
    Optional<String> likely =
        date(year, month, day)
            .or(() -> date(year, day, month))
            .map(found -> "Write " + found + ".");
    return likely.or(
        () ->
            month >= 1 && month <= 12
                ? Optional.of("The last day of that month is " + lastDay(year, month) + ".")
                : Optional.empty());
  }

  private static Optional<String> yearLast(int year, int one, int two) {
    Optional<LocalDate> dayFirst = date(year, two, one);
    Optional<LocalDate> monthFirst = date(year, one, two);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.of(
          "Write " + spelled(dayFirst.get()) + ", or " + spelled(monthFirst.get()) + ".");
    }
    return dayFirst.or(() -> monthFirst).map(found -> "Write " + found + ".");
  }

  private static String general(ZoneId zone) {
    return "Write a date such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00 "
        + zone.getId()
        + ".";
  }

  private static String spelled(LocalDate date) {
    String month = Almanac.english().month(date.getMonthValue());
    return date + " for " + date.getDayOfMonth() + " " + month;
  }

  private static LocalDate lastDay(int year, int month) {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
