package press.galley.jbake;

import java.text.DateFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;
import press.galley.site.Years;

/**
 * Reads dates by the setting {@code date.format}: in the site's zone and locale or, under JBake's
 * rules, the machine's. Thread-safe.
 */
final class SiteDates {

  private static final String STOCK = "yyyy-MM-dd";

  private final String pattern;
  private final DateFormat model;
  private final ZoneId zone;
  private final Locale locale;
  private final Rules rules;
  private final Complaints complaints;
  private final Problems problems;

  SiteDates(Site site, JBakeConfiguration configuration, Problems problems) {
    this.zone = Locales.zone(site);
    this.locale = Locales.ofDates(site);
    this.rules = site.rules();
    this.complaints = new Complaints(site.rules(), problems);
    this.problems = problems;
    this.pattern = valid(configuration.getDateFormat());
    this.model = new SimpleDateFormat(pattern, locale);
    model.setTimeZone(TimeZone.getTimeZone(zone));
  }

  private String valid(String written) {
    try {
      new SimpleDateFormat(written, locale);
      return written;
    } catch (IllegalArgumentException e) {
      problems.add(
          ProblemCode.WRONG_SETTING,
          Place.of(SiteSettings.FILE),
          "The setting date.format has a value that can’t be used.",
          written,
          "Write a pattern such as " + STOCK + ".");
      return STOCK;
    }
  }

  /**
   * The date that a head names, or nothing and a problem; by JBake's rules what JBake makes of it.
   */
  Optional<Date> read(String value, Place place) {
    // A format keeps state while it reads: each text gets its own.
    DateFormat format = (DateFormat) model.clone();
    ParsePosition end = new ParsePosition(0);
    Date date = format.parse(value, end);
    if (date == null) {
      wrong("The date is not written as date.format says.", value, place);
      return Optional.empty();
    }
    Optional<LocalDateTime> wall = wall(value);
    if (end.getIndex() < value.length()) {
      wrong("There is more here than date.format says.", value, place);
    } else if (wall.isEmpty()) {
      wrong("The calendar has no such day, or the day no such time.", value, place);
    } else if (!Years.isMeant(wall.get().toLocalDate())) {
      complaints.add(
          ProblemCode.WRONG_DATE, place, "The year is too far off.", value, Years.hint());
    } else if (rules == Rules.JBAKE || hasZone()) {
      return Optional.of(date);
    } else {
      return onTheClock(wall.get(), value, place).map(Date::from);
    }
    return Optional.of(date).filter(taken -> rules == Rules.JBAKE);
  }

  /** A day begins with its first moment; a time of day must come once. */
  private Optional<Instant> onTheClock(LocalDateTime time, String value, Place place) {
    if (!letters().matches(".*[HhKk].*")) {
      return Optional.of(time.toLocalDate().atStartOfDay(zone).toInstant());
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (offsets.size() == 1) {
      return Optional.of(time.toInstant(offsets.get(0)));
    }
    boolean twice = offsets.size() > 1;
    problems.add(
        twice ? ProblemCode.AMBIGUOUS_TIME : ProblemCode.IMPOSSIBLE_TIME,
        place,
        "The clocks of " + zone + (twice ? " show this time twice." : " skip this time."),
        value,
        "Write a time an hour earlier or later, or add an offset (XXX) to date.format.");
    return Optional.empty();
  }

  /** What is written, on a calendar without clock changes; JBake counts a 30 February on. */
  private Optional<LocalDateTime> wall(String value) {
    DateFormat strict = (DateFormat) model.clone();
    strict.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    strict.setLenient(false);
    return Optional.ofNullable(strict.parse(value, new ParsePosition(0)))
        .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC));
  }

  private void wrong(String title, String value, Place place) {
    String example = ((DateFormat) model.clone()).format(none());
    complaints.add(ProblemCode.WRONG_DATE, place, title, value, "Write it as " + example + ".");
  }

  private boolean hasZone() {
    return letters().matches(".*[zZX].*");
  }

  /** The pattern without the words in it. */
  private String letters() {
    return pattern.replaceAll("'[^']*'", "");
  }

  /** A date that an engine has read in the machine's zone, as the site's zone reads it. */
  Date moved(Date date) {
    if (hasZone()) {
      return date;
    }
    LocalDateTime written = LocalDateTime.ofInstant(date.toInstant(), ZoneId.systemDefault());
    return Date.from(written.atZone(zone).toInstant());
  }

  /** What stands for the date of a document that has none: the same on every machine. */
  static Date none() {
    return Date.from(Instant.EPOCH);
  }

  /** The site's zone. */
  ZoneId zone() {
    return zone;
  }
}
