package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When the website must be baked again, in the site's zone. */
record NextChange(Instant at, ZoneId zone) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm VV", Locale.ROOT);

  /** That something changes, for a log: the moment may be that of an embargo. */
  static String untold() {
    return "A change is to come: “galley schedule” tells when.";
  }

  String words() {
    return "The next change is due at " + MINUTE.format(at.atZone(zone)) + ": bake again then.";
  }
}
