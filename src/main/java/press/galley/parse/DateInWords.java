package press.galley.parse;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.site.Almanac;

/** Reads a date with the name of its month, in one of a few languages. */
final class DateInWords {

  private static final List<String> LANGUAGES = List.of("en", "fr", "de", "es", "it", "pt", "nl");
  private static final int SHORTEST = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern DAY =
      Pattern.compile("(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th|er|[.,º])?(?![\\d:hH])(?=\\W|$)");
  private static final Pattern TIME =
      Pattern.compile("\\b(\\d{1,2}[:.h]\\d{2}|\\d{1,2} ?[ap]m)\\b.*");

  private DateInWords() {}

  static Optional<String> advice(String text, ZoneId zone) {
    List<Integer> months = months(text);
    Matcher year = YEAR.matcher(text);
    if (months.size() != 1 || !year.find()) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(text);
    boolean timed = time.find();
    Matcher day = DAY.matcher(timed ? text.substring(0, time.start()) : text);
    return day.find()
        ? DateAdvice.date(
                Integer.parseInt(year.group(1)), months.get(0), Integer.parseInt(day.group(1)))
            .map(date -> written(date, timed ? time.group() : "", zone))
        : Optional.empty();
  }

  private static String written(LocalDate date, String time, ZoneId zone) {
    return TimeAdvice.on(date, time, zone).orElse("Write " + date + ".");
  }

  /** The months, 1 to 12, that the words of a text name. */
  private static List<Integer> months(String text) {
    List<Integer> months = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      month(word.group()).ifPresent(months::add);
    }
    return months;
  }

  private static Optional<Integer> month(String word) {
    for (String language : LANGUAGES) {
      Almanac almanac = Almanac.of(language);
      for (int month = 1; month <= 12; month++) {
        String name = almanac.month(month).toLowerCase(Locale.ROOT);
        boolean isShort = language.equals("en") && word.length() <= SHORTEST + 1;
        if (name.equals(word) || (isShort && name.startsWith(word))) {
          return Optional.of(month);
        }
      }
    }
    return Optional.empty();
  }
}
