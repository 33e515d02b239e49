package press.galley.parse;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.galley.site.Nearest;

/** The names of the IANA time zones. */
final class Zones {

  private Zones() {}

  /** Whether a zone has that name, capital letters included. */
  static boolean isZone(String name) {
    return ZoneId.getAvailableZoneIds().contains(name);
  }

  /** What to write instead of a name that no zone has. */
  static String hint(String typed, ZoneId example) {
    Set<String> names = ZoneId.getAvailableZoneIds();
    String city = "/" + typed.replace(' ', '_').toLowerCase(Locale.ROOT);
    Optional<String> byCity =
        names.stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(city))
            .sorted()
            .findFirst();
    return byCity
        .or(() -> Nearest.to(typed, names))
        .map(name -> "Did you mean “" + name + "”?")
        .orElse("Write a zone of the IANA database, such as " + example.getId() + ".");
  }
}
