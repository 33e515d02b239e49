package press.galley.parse;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Moment.Precision;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.TurnedZone;
import press.galley.site.Years;

/**
 * Reads instants: RFC 3339 with an offset, a local time with an IANA zone ({@code 2026-12-01T09:00
 * Europe/London}), or a date alone, which is its first moment in the site's zone. A space may stand
 * for the {@code T}, and seconds may be left out. One that is made for it also reads a month alone
 * ({@code 2025-10}). Immutable and thread-safe.
 */
public final class InstantReader {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(.*))?");
  private static final Pattern OFFSET = Pattern.compile("[+-]\\d{2}:?\\d{2}");
  private static final Pattern ODD_TIME = Pattern.compile("(?i)[.,:\\d]|[ap]\\.?m\\b");

  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
  private static final int MONTH_LENGTH = "2025-10".length();
  private static final String DATE = "2025-10-31";

  private final ZoneId zone;
  private final Precision least;

  /** Reads a date alone in this zone, the site's. */
  public InstantReader(ZoneId zone) {
    this(zone, Precision.DATE);
  }

  private InstantReader(ZoneId zone, Precision least) {
    this.zone = zone;
    this.least = least;
  }

  /** Also reads a month alone, in this zone: for an event of which no more is known. */
  public static InstantReader orMonths(ZoneId zone) {
    return new InstantReader(zone, Precision.MONTH);
  }

  /** The moment that was written, or nothing and a problem at its place. */
  public Optional<Moment> read(Scalar written, Problems problems) {
    return new Reading(written, problems).moment();
  }

  private final class Reading {

    private final String text;
    private final Place place;
    private final Problems problems;

    Reading(Scalar written, Problems problems) {
      this.text = written.text().strip();
      this.place = written.place();
      this.problems = problems;
    }

    Optional<Moment> moment() {
      Optional<YearMonth> month = month();
      if (month.isPresent()) {
        Instant first = month.get().atDay(1).atStartOfDay(zone).toInstant();
        return Optional.of(new Moment(first, zone, Precision.MONTH));
      }
      // Most are a date alone, and every text has one: it needs no pattern either.
      if (isDate()) {
        return date(text).flatMap(this::wholeDay);
      }
      Matcher parts = SHAPE.matcher(text);
      if (!parts.matches() || isOddTime(parts.group(3))) {
        return wrong(ProblemCode.WRONG_DATE, "This is not a date.", DateAdvice.on(plain(), zone));
      }
      return date(parts.group(1))
          .flatMap(date -> parts.group(2) == null ? wholeDay(date) : timed(date, parts));
    }

    /** Whether it has the shape of a date alone. */
    private boolean isDate() {
      if (text.length() != DATE.length()) {
        return false;
      }
      for (int i = 0; i < DATE.length(); i++) {
        char sign = text.charAt(i);
        boolean fits = DATE.charAt(i) == '-' ? sign == '-' : sign >= '0' && sign <= '9';
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    private Optional<LocalDate> date(String figures) {
      Optional<LocalDate> date = day(figures);
      if (date.isEmpty()) {
        wrong(
            ProblemCode.WRONG_DATE, "The calendar has no such day.", DateAdvice.on(figures, zone));
      } else if (!Years.isMeant(date.get())) {
        wrong(ProblemCode.WRONG_DATE, "The year is too far off.", Years.hint());
      }
      return date.filter(Years::isMeant);
    }

    private Optional<Moment> wholeDay(LocalDate date) {
      return Optional.of(new Moment(date.atStartOfDay(zone).toInstant(), zone, Precision.DATE));
    }

    private Optional<Moment> timed(LocalDate date, Matcher parts) {
      return time(parts.group(2))
          .map(time -> local(date.atTime(time), parts.group(3)))
          .orElseGet(
              () ->
                  wrong(
                      ProblemCode.WRONG_DATE,
                      "The day has no such time.",
                      TimeAdvice.impossible(date, parts.group(2), parts.group(3), zone)));
    }

    /** A month alone, where it may stand for a date. */
    private Optional<YearMonth> month() {
      // Most are longer: they need no pattern to tell.
      boolean isMonth =
          least == Precision.MONTH
              && text.length() == MONTH_LENGTH
              && MONTH.matcher(text).matches();
      return isMonth
          ? Optional.of(YearMonth.parse(text)).filter(found -> Years.isMeant(found.atDay(1)))
          : Optional.empty();
    }

    /** What follows a time is its zone, unless it goes on with the time. */
    private static boolean isOddTime(@Nullable String rest) {
      return rest != null && ODD_TIME.matcher(rest).lookingAt();
    }

    /** The text in plain figures and hyphens, for one that only looks like them. */
    private String plain() {
      return Normalizer.normalize(text, Normalizer.Form.NFKC)
          .replaceAll("[\\p{Pd}−]", "-")
          .replaceAll("\\p{Cf}", "")
          .replaceAll("^[\"'“‘]|[\"'”’]$", "");
    }

    private Optional<Moment> local(LocalDateTime time, String zoneText) {
      if (zoneText.isEmpty()) {
        return wrong(
            ProblemCode.WRONG_DATE,
            "A time has no zone.",
            "Write “" + text + " " + zone.getId() + "”, or an offset such as +01:00.");
      }
      if (zoneText.equalsIgnoreCase("Z") || OFFSET.matcher(zoneText).matches()) {
        return offset(time, zoneText.toUpperCase(Locale.ROOT));
      }
      Optional<TurnedZone> turned = TurnedZone.of(zoneText);
      if (turned.isPresent()) {
        return wrong(ProblemCode.WRONG_ZONE, turned.get().title(), turned.get().hint());
      }
      if (!Zones.isZone(zoneText)) {
        return wrong(
            ProblemCode.WRONG_ZONE,
            "There is no time zone “" + zoneText + "”.",
            Zones.hint(zoneText, zone));
      }
      return zoned(time, ZoneId.of(zoneText));
    }

    private Optional<Moment> offset(LocalDateTime time, String text) {
      try {
        ZoneOffset offset = ZoneOffset.of(text);
        return Optional.of(new Moment(time.toInstant(offset), offset, Precision.TIME));
      } catch (DateTimeException e) {
        return wrong(
            ProblemCode.WRONG_ZONE,
            "There is no offset “" + text + "”.",
            "Offsets go from -18:00 to +18:00, and minutes to 59.");
      }
    }

    private Optional<Moment> zoned(LocalDateTime time, ZoneId written) {
      List<ZoneOffset> offsets = written.getRules().getValidOffsets(time);
      if (offsets.size() == 1) {
        return Optional.of(new Moment(time.toInstant(offsets.get(0)), written, Precision.TIME));
      }
      ZoneOffsetTransition change = written.getRules().getTransition(time);
      OffsetDateTime before = time.atOffset(change.getOffsetBefore());
      OffsetDateTime after = time.atOffset(change.getOffsetAfter());
      if (change.isOverlap()) {
        return wrong(
            ProblemCode.AMBIGUOUS_TIME,
            "The clocks of " + written + " show this time twice.",
            "Write " + before + " for the first, or " + after + " for the second.");
      }
      return wrong(
          ProblemCode.IMPOSSIBLE_TIME,
          "The clocks of " + written + " skip this time.",
          "Write "
              + after.withOffsetSameInstant(change.getOffsetBefore())
              + " or "
              + before.withOffsetSameInstant(change.getOffsetAfter())
              + ".");
    }

    private Optional<Moment> wrong(ProblemCode code, String title, String hint) {
      problems.add(code, place, title, text.isEmpty() ? "nothing" : Shown.text(text), hint);
      return Optional.empty();
    }
  }

  /** The day of figures that have the shape of a date: of every text there is one, or more. */
  private static Optional<LocalDate> day(String figures) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(figures, 0, 4, 10),
              Integer.parseInt(figures, 5, 7, 10),
              Integer.parseInt(figures, 8, 10, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
