package press.galley.layout.newsroom;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import press.galley.layout.Messages;
import press.galley.site.Almanac;
import press.galley.site.Moment;
import press.galley.site.Moment.Precision;

/**
 * Shows moments to readers: in their language, on the clock of the zone in which they were written,
 * with that zone named. The patterns are messages ({@code date.long}, {@code date.short}, {@code
 * date.month}); where a language has none, it writes dates as is usual in it.
 */
final class Moments {

  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .toFormatter(Locale.ROOT);

  private final Messages messages;

  Moments(Messages messages) {
    this.messages = messages;
  }

  /** {@code iso, date, long, short, time, full}; a moment without a time of day has no time. */
  Map<String, Object> view(Moment moment, String language) {
    ZonedDateTime local = moment.local();
    boolean month = moment.precision() == Precision.MONTH;
    String date = month ? text(local, language, "date.month") : text(local, language, "date.long");
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("iso", iso(moment));
    view.put("date", month ? iso(moment) : DateTimeFormatter.ISO_LOCAL_DATE.format(local));
    view.put("long", date);
    view.put("short", month ? date : text(local, language, "date.short"));
    view.put("year", local.getYear());
    view.put("full", date);
    if (moment.precision() == Precision.TIME) {
      String time = CLOCK.format(local) + " " + zone(local);
      view.put("time", time);
      view.put("full", date + ", " + time);
    }
    return view;
  }

  /** To the minute and with the zone as it was written: {@code 1 May 2026, 09:00 Europe/Paris}. */
  String exact(Moment moment, String language) {
    ZonedDateTime local = moment.local();
    boolean offset = moment.zone() instanceof ZoneOffset;
    return text(local, language, "date.long")
        + ", "
        + CLOCK.format(local)
        + " "
        + (offset ? zone(local) : moment.zone().getId());
  }

  /** A month of a year by its name, 1 to 12. */
  String month(int month, String language) {
    return messages.almanac(language).month(month);
  }

  /** RFC 3339 with its offset; a date or a month alone as ISO 8601 writes it. */
  static String iso(Moment moment) {
    return switch (moment.precision()) {
      case MONTH -> YearMonth.from(moment.local()).toString();
      case DATE, TIME -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.local());
    };
  }

  private String text(ZonedDateTime local, String language, String key) {
    Almanac almanac = messages.almanac(language);
    String pattern = messages.ownPattern(language, key).orElseGet(() -> almanac.datePattern(key));
    return almanac.date(local, pattern);
  }

  /**
   * {@code UTC}, {@code UTC+1}, {@code UTC+5:30}: the same on every machine and in every language.
   */
  private static String zone(ZonedDateTime local) {
    int minutes = local.getOffset().getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes / 60);
    return minutes % 60 == 0
        ? hours
        : hours + ":" + (Math.abs(minutes % 60) < 10 ? "0" : "") + Math.abs(minutes % 60);
  }
}
