package press.galley.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of something that is not a time of day. */
final class TimeAdvice {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(\\d{1,2})(?:[:.h]?(\\d{2}))?(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:([ap])\\.?m\\b\\.?)?\\s*(.*)");
  private static final Pattern MIDNIGHT = Pattern.compile("24:00(?::00(?:\\.0+)?)?");
  private static final Pattern LEAP = Pattern.compile("(\\d{2}):(\\d{2}):60(?:\\.\\d+)?");

  private TimeAdvice() {}

  /** What follows a day, written as a time is; nothing where it is no time at all. */
  static Optional<String> on(LocalDate date, String text, ZoneId zone) {
    Matcher parts = CLOCK.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int hour = hour(Integer.parseInt(parts.group(1)), parts.group(4));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    if (hour > 23 || minute > 59) {
      return Optional.empty();
    }
    String seconds = parts.group(3) == null ? "" : ":" + parts.group(3);
    String time = date + "T" + LocalTime.of(hour, minute) + seconds;
    String rest = parts.group(5);
    return Optional.of(
        Zones.isZone(rest) || rest.matches("[Zz]")
            ? "Write " + time + (rest.length() == 1 ? "Z." : " " + rest + ".")
            : "Write " + time + " and its zone, such as " + zone.getId() + ".");
  }

  /** On a time that no day has, which was written in the right form; what follows is its zone. */
  static String impossible(LocalDate date, String time, String rest, ZoneId zone) {
    String gap = rest.matches("[A-Za-z].*") && !rest.equalsIgnoreCase("z") ? " " : "";
    String ending = rest.isEmpty() ? " " + zone.getId() : gap + rest;
    if (MIDNIGHT.matcher(time).matches()) {
      return "A day ends where the next one begins: write "
          + date.plusDays(1)
          + "T00:00"
          + ending
          + ".";
    }
    Matcher leap = LEAP.matcher(time);
    if (leap.matches()
        && Integer.parseInt(leap.group(1)) < 24
        && Integer.parseInt(leap.group(2)) < 60) {
      String minute = date + "T" + leap.group(1) + ":" + leap.group(2);
      return "Leap seconds don't count here: write " + minute + ":59" + ending + ".";
    }
    return "Hours go from 00 to 23, minutes and seconds from 00 to 59.";
  }

  private static int hour(int written, String half) {
    if (half == null || written > 12) {
      return written;
    }
    return written % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
  }
}
