package press.galley.parse;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Moment.Precision;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Looks for a text that is withdrawn on the day on which it comes out: the day alone does not say
 * whether it was public before.
 */
final class WithdrawnDay {

  private WithdrawnDay() {}

  /** Warns of it: such a text counts as one that nobody has seen. */
  static void check(Document document, Problems problems) {
    document.fields().mappings("withdrawn").stream()
        .flatMap(withdrawn -> withdrawn.scalars("at").stream())
        .forEach(
            at ->
                Optional.ofNullable(document.moments().get(at))
                    .filter(moment -> moment.precision() == Precision.DATE)
                    .filter(day -> opening(document).filter(o -> holds(day, o)).isPresent())
                    .ifPresent(day -> warn(at, day, problems)));
  }

  private static void warn(Scalar at, Moment day, Problems problems) {
    problems.add(
        ProblemCode.WITHDRAWN_SAME_DAY,
        at.place(),
        "This text is withdrawn on the day on which it comes out: it counts as never published,"
            + " and nothing is said of it.",
        at.text(),
        "If it was public before it was withdrawn, write the hour: “at: "
            + at.text()
            + "T15:00 "
            + day.zone()
            + "”.");
  }

  private static Optional<Instant> opening(Document document) {
    return Stream.of("date", "embargo")
        .flatMap(field -> document.moment(field).stream())
        .map(Moment::instant)
        .max(Comparator.naturalOrder());
  }

  private static boolean holds(Moment day, Instant instant) {
    return !instant.isBefore(day.instant())
        && instant.isBefore(day.local().plusDays(1).toInstant());
  }
}
