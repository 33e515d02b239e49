package press.galley.jbake;

import java.text.DateFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

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
  private final Complaints complaints;
  private final Problems problems;

  SiteDates(Site site, JBakeConfiguration configuration, Problems problems) {
    this.zone = Locales.zone(site);
    this.locale = Locales.ofDates(site);
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

  /** The date that a head names, or nothing and a problem. */
  Optional<Date> read(String value, Place place) {
    // A format keeps state while it reads: each text gets its own.
    DateFormat format = (DateFormat) model.clone();
    Date date = format.parse(value, new ParsePosition(0));
    if (date == null) {
      complaints.add(
          ProblemCode.WRONG_DATE,
          place,
          "The date is not written as date.format says.",
          value,
          "Write it as " + format.format(none()) + ".");
    }
    return Optional.ofNullable(date);
  }

  /** A date that an engine has read in the machine's zone, as the site's zone reads it. */
  Date moved(Date date) {
    if (pattern.replaceAll("'[^']*'", "").matches(".*[zZX].*")) {
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
