package press.galley.edit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import press.galley.edit.Outlook.Coming;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Says what would stop a later bake, and when. Thread-safe. */
public final class Later {

  private static final DateTimeFormatter MINUTE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .appendValue(ChronoField.HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
          .appendLiteral(' ')
          .appendZoneId()
          .toFormatter(Locale.ROOT);

  private final ZoneId zone;
  private final Problems problems;

  /** Says it here, with times in the site's zone. */
  public Later(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /**
   * Warns of something.
   *
   * @param what is wrong, without a full stop
   * @param when the public sees it: {@code it is published}
   */
  public void warn(
      Coming coming, Place place, String what, String when, String found, String hint) {
    String at = coming.at().map(instant -> " at " + MINUTE.format(instant.atZone(zone))).orElse("");
    problems.add(
        ProblemCode.FAILS_LATER,
        place,
        what + ": the bake will fail when " + when + at + ".",
        found,
        hint);
  }
}
