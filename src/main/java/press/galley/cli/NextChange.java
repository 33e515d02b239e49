package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;

/** When the website must be baked again, in the site's zone. */
record NextChange(Instant at, ZoneId zone) {

  /** That something changes, for a log: the moment may be that of an embargo. */
  static String untold() {
    return "A change is to come: “galley schedule” tells when.";
  }

  String words() {
    return "The next change is due at " + Minute.of(at, zone) + ": bake again then.";
  }
}
