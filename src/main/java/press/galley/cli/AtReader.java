package press.galley.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.galley.site.Nearest;

/** Reads {@code --at}: an instant in any of the forms that front matter knows. */
final class AtReader {

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME = "\\d{2}:\\d{2}(?::\\d{2})?";
  private static final Pattern ALONE = Pattern.compile(DATE);
  private static final Pattern WITH_OFFSET =
      Pattern.compile("(" + DATE + ")[Tt ](" + TIME + "(?:\\.\\d{1,9})?)([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern WITH_ZONE =
      Pattern.compile("(" + DATE + ")[Tt ](" + TIME + ") ([A-Za-z][A-Za-z0-9_+/-]*)");
  private static final Pattern WITHOUT_ZONE = Pattern.compile(DATE + "[Tt ]" + TIME);

  private AtReader() {}

  /** The instant; a date alone means its first moment in the site's zone. */
  static Instant read(String text, ZoneId site) {
    try {
      return read(text.strip(), site, WITH_OFFSET.matcher(text.strip()));
    } catch (DateTimeException e) {
      throw Refusal.usage(
          "“" + text + "” is not in the calendar.", "Check the month, the day and the time.");
    }
  }

  private static Instant read(String text, ZoneId site, Matcher offset) {
    if (offset.matches()) {
      String zone = offset.group(3).toUpperCase(Locale.ROOT);
      return OffsetDateTime.parse(offset.group(1) + "T" + offset.group(2) + zone).toInstant();
    }
    if (ALONE.matcher(text).matches()) {
      return LocalDate.parse(text).atStartOfDay(site).toInstant();
    }
    Matcher zoned = WITH_ZONE.matcher(text);
    if (zoned.matches()) {
      return only(LocalDateTime.parse(zoned.group(1) + "T" + zoned.group(2)), zone(zoned.group(3)));
    }
    if (WITHOUT_ZONE.matcher(text).matches()) {
      throw Refusal.usage(
          "“" + text + "” does not say in which zone.", "Write “" + text + " " + site + "”?");
    }
    throw Refusal.usage(
        "“" + text + "” is not a date or a time.",
        "Write 2026-12-01, “2026-12-01T09:00 Europe/London” or 2026-12-01T09:00:00Z.");
  }

  private static ZoneId zone(String name) {
    if (ZoneId.getAvailableZoneIds().contains(name)) {
      return ZoneId.of(name);
    }
    throw Refusal.usage(
        "There is no time zone “" + name + "”.",
        Nearest.to(name, ZoneId.getAvailableZoneIds())
            .map(nearest -> "Did you mean “" + nearest + "”?")
            .orElse("Write it as the IANA list does: Europe/London, America/New_York, UTC."));
  }

  private static Instant only(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return local.toInstant(offsets.get(0));
    }
    var change = zone.getRules().getTransition(local);
    boolean gap = offsets.isEmpty();
    throw Refusal.usage(
        "The clock change in " + zone + (gap ? " skips " : " makes two of ") + local + ".",
        List.of(change.getOffsetBefore(), change.getOffsetAfter()).stream()
            .map(offset -> "“" + local + offset + "”")
            .collect(Collectors.joining(" or ", "Write ", ".")));
  }
}
