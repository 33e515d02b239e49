package press.galley.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.galley.site.Almanac;
import press.galley.site.Years;

/** What to write instead of something that is not a date. */
final class DateAdvice {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})[Tt,]?\\s*(.*)");

  private DateAdvice() {}

  /** A hint that shows the date as it was likely meant. */
  static String on(String text, ZoneId zone) {
    return Stream.<Optional<String>>of(
            figures(text),
            DateInNumbers.advice(text, zone),
            followed(text, zone),
            DateInWords.advice(text, zone))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(general(zone));
  }

  private static Optional<String> figures(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return yearFirst(number(first, 1), number(first, 2), number(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return yearLast(number(last, 3), number(last, 1), number(last, 2));
    }
    Matcher brief = SHORT_YEAR.matcher(text);
    return brief.matches()
        ? Optional.of("Write the year with four figures, and first: such as 2026-12-01.")
        : Optional.empty();
  }

  /** A date, sound or not, and more. */
  private static Optional<String> followed(String text, ZoneId zone) {
    Matcher parts = BEGINS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = sound(parts.group(1));
    if (date.isEmpty()) {
      return figures(parts.group(1))
          .map(hint -> hint + " A time follows with its zone: T09:00 " + zone.getId() + ".");
    }
    return Optional.of(
        TimeAdvice.on(date.get(), parts.group(2), zone)
            .orElse("Write " + date.get() + " and nothing after it."));
  }

  /** A day that can be read in one way only. */
  private static Optional<LocalDate> sound(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return date(number(first, 1), number(first, 2), number(first, 3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = date(number(last, 3), number(last, 2), number(last, 1));
    Optional<LocalDate> monthFirst = date(number(last, 3), number(last, 1), number(last, 2));
    return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)
        ? Optional.empty()
        : dayFirst.or(() -> monthFirst);
  }

  private static Optional<String> yearFirst(int year, int month, int day) {
    Optional<String> likely =
        date(year, month, day)
            .or(() -> date(year, day, month))
            .map(found -> "Write " + found + ".");
    return likely.or(
        () ->
            month >= 1 && month <= 12 && Years.isMeant(year)
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

  /** The day, if the calendar has it and somebody may mean it. */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(Years::isMeant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
