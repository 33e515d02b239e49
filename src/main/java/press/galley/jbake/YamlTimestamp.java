package press.galley.jbake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a moment of YAML 1.1, as it is written.
 *
 * @param clock the time of day, or nothing
 * @param offset {@code Z} or an offset such as {@code -5} or {@code +05:30}, or nothing
 */
record YamlTimestamp(int year, int month, int day, Optional<Clock> clock, Optional<String> offset) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \\t]++)"
              + "([0-9]{1,2}):([0-9]{2}):([0-9]{2}(?:\\.[0-9]*+)?)"
              + "(?:[ \\t]*+(Z|[-+][0-9]{1,2}(?::(?:[0-9]{2})?)?))?)?");

  /** A time of day. */
  record Clock(int hour, int minute, int second, int millis) {

    private static Clock of(String hour, String minute, String seconds) {
      double exact = Double.parseDouble(seconds);
      int whole = (int) exact;
      int millis = (int) Math.round((exact - whole) * 1000);
      return new Clock(Integer.parseInt(hour), Integer.parseInt(minute), whole, millis);
    }
  }

  /** What the text says, or nothing where it says no time. */
  static Optional<YamlTimestamp> of(String text) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new YamlTimestamp(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)),
            Optional.ofNullable(found.group(4))
                .map(hour -> Clock.of(hour, found.group(5), found.group(6))),
            Optional.ofNullable(found.group(7))));
  }

  /** As JBake takes it: a 31 April is the first of May. */
  Date counted(ZoneId zone) {
    TimeZone place =
        offset.map(YamlTimestamp::stockZone).orElseGet(() -> TimeZone.getTimeZone(zone));
    Calendar calendar = new GregorianCalendar(place, Locale.ROOT);
    calendar.clear();
    calendar.set(year, month - 1, day);
    clock.ifPresent(
        time -> {
          calendar.set(Calendar.HOUR_OF_DAY, time.hour);
          calendar.set(Calendar.MINUTE, time.minute);
          calendar.set(Calendar.SECOND, time.second);
          calendar.set(Calendar.MILLISECOND, time.millis);
        });
    return Date.from(calendar.toInstant());
  }

  /** An offset that there is not is Greenwich's. */
  private static TimeZone stockZone(String offset) {
    if (offset.equals("Z")) {
      return TimeZone.getTimeZone(ZoneOffset.UTC);
    }
    int colon = offset.indexOf(':');
    boolean hasMinutes = colon >= 0 && colon < offset.length() - 1;
    String hours = colon < 0 ? offset : offset.substring(0, colon);
    return TimeZone.getTimeZone("GMT" + (hasMinutes ? offset : hours + "00"));
  }

  /**
   * The very moment, or nothing where the calendar has no such day, the day no such time, or the
   * clocks of the zone show it twice.
   */
  Optional<Date> exact(ZoneId zone) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (clock.isEmpty()) {
        return Optional.of(Date.from(date.atStartOfDay(zone).toInstant()));
      }
      Clock time = clock.get();
      LocalDateTime wall =
          date.atTime(time.hour, time.minute, time.second).plus(time.millis, ChronoUnit.MILLIS);
      List<ZoneOffset> offsets =
          offset
              .map(YamlTimestamp::offset)
              .map(List::of)
              .orElse(zone.getRules().getValidOffsets(wall));
      return offsets.size() == 1
          ? Optional.of(Date.from(wall.toInstant(offsets.get(0))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(String written) {
    if (written.equals("Z")) {
      return ZoneOffset.UTC;
    }
    String[] parts = written.substring(1).split(":", 0);
    int minutes = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int seconds = LocalTime.of(Integer.parseInt(parts[0]), minutes).toSecondOfDay();
    return ZoneOffset.ofTotalSeconds(written.startsWith("-") ? -seconds : seconds);
  }
}
