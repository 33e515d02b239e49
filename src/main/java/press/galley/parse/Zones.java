package press.galley.parse;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.galley.site.Nearest;

/**
 * The names of the IANA time zones. Letters such as {@code EST} or {@code CET} are not among them:
 * some tables know some of them, and to a reader they mean an offset in one place and another
 * elsewhere. So the same is read whatever table Java brings.
 */
final class Zones {

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,5}(?:\\d[A-Z]{0,3})?|SystemV/.*");
  private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT");

  /** An offset as it is often written. */
  private static final Pattern OFFSET =
      Pattern.compile("(?i)(?:UTC|GMT|Z)?\\s*([+\\-−–])(\\d{1,2})(?::?(\\d{2}))?(?::00)?");

  private Zones() {}

  /** Whether a zone has that name, capital letters included. */
  static boolean isZone(String name) {
    return isPlace(name) && ZoneId.getAvailableZoneIds().contains(name);
  }

  private static boolean isPlace(String name) {
    return UNIVERSAL.contains(name) || !LETTERS.matcher(name).matches();
  }

  /** What to write after a time instead of a name that no zone has: a zone or an offset. */
  static String hint(String typed, ZoneId example) {
    return offset(typed)
        .map(offset -> "Write the offset alone: " + offset + ".")
        .or(
            () ->
                letters(typed)
                    .map(why -> why + place(example) + ", or the offset, such as +01:00."))
        .orElseGet(() -> nameHint(typed, example, ZoneId.getAvailableZoneIds()));
  }

  /** What to write instead of a name that no zone has, where only a name will do. */
  static String nameHint(String typed, ZoneId example) {
    return letters(typed)
        .map(why -> why + place(example) + ".")
        .orElseGet(() -> nameHint(typed, example, ZoneId.getAvailableZoneIds()));
  }

  /** The same, where Java's table has these names. */
  static String nameHint(String typed, ZoneId example, Set<String> table) {
    Set<String> names = new TreeSet<>();
    table.stream().filter(Zones::isPlace).forEach(names::add);
    return inside(typed, names)
        .or(() -> city(typed, names))
        .or(() -> Nearest.to(typed, names))
        .map(name -> "Did you mean “" + name + "”?")
        .orElse("Write a zone of the IANA database, such as " + example.getId() + ".");
  }

  private static String place(ZoneId example) {
    return " Write the place, such as " + example.getId();
  }

  private static Optional<String> offset(String typed) {
    Matcher parts = OFFSET.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String sign = parts.group(1).equals("+") ? "+" : "-";
    String hours = parts.group(2).length() == 1 ? "0" + parts.group(2) : parts.group(2);
    String minutes = parts.group(3) == null ? "00" : parts.group(3);
    try {
      ZoneOffset.of(sign + hours + ":" + minutes);
      return Optional.of(sign + hours + ":" + minutes);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A zone that stands among other signs: {@code +00:00[Europe/London]}. */
  private static Optional<String> inside(String typed, Set<String> names) {
    return Stream.of(typed.split("[\\s\\[\\]()]+|(?<=\\w)[.,;]"))
        .filter(part -> part.contains("/") && names.contains(part))
        .findFirst();
  }

  private static Optional<String> letters(String typed) {
    return LETTERS.matcher(typed).matches()
        ? Optional.of("Such letters mean one offset here and another elsewhere.")
        : Optional.empty();
  }

  /** The zone of a city, its name alone or first among the words. */
  private static Optional<String> city(String typed, Set<String> names) {
    String city = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return Stream.of(city, city.replaceFirst("_[^_]*$", ""))
        .flatMap(
            name -> names.stream().filter(id -> id.toLowerCase(Locale.ROOT).endsWith("/" + name)))
        .findFirst();
  }
}
