package press.galley.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A zone whose name says the opposite of what it looks like: by the rules of POSIX the IANA
 * database counts hours west of Greenwich in {@code Etc/GMT+5}, which is five hours behind UTC.
 *
 * @param name as it is written
 * @param offset what it means
 */
public record TurnedZone(String name, ZoneOffset offset) {

  private static final Pattern NAME = Pattern.compile("Etc/GMT[+-](?!0$)\\d{1,2}");

  /** The zone of that name, if it is such a one. */
  public static Optional<TurnedZone> of(String name) {
    return NAME.matcher(name).matches() && ZoneId.getAvailableZoneIds().contains(name)
        ? Optional.of(new TurnedZone(name, ZoneId.of(name).getRules().getOffset(Instant.EPOCH)))
        : Optional.empty();
  }

  /** What is wrong with it. */
  public String title() {
    return "The sign in “" + name + "” means the opposite of what it looks like.";
  }

  /** Both readings, to choose from. */
  public String hint() {
    ZoneOffset looks = ZoneOffset.ofTotalSeconds(-offset.getTotalSeconds());
    return reading() + " Write the offset that you mean: " + offset + " or " + looks + ".";
  }

  /** What it means. */
  public String reading() {
    return "It is " + offset + ", however it looks.";
  }
}
