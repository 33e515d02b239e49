package press.galley.preview;

import java.time.Instant;
import java.time.ZoneId;
import press.galley.site.Almanac;

/** Says instants to writers, in a site’s zone: {@code 1 December 2026, 09:00 Europe/London}. */
record Clockface(ZoneId zone) {

  String words(Instant at) {
    return Almanac.english().minute(at.atZone(zone));
  }
}
