package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import press.galley.parse.InstantReader;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.Problems;

/** Reads {@code --at}: an instant in any of the forms that front matter knows. */
final class AtReader {

  private AtReader() {}

  /** The instant; a date alone means its first moment in the site's zone. */
  static Instant read(String text, ZoneId site) {
    Problems problems = new Problems();
    return new InstantReader(site)
        .read(new Scalar(text, Kind.TEXT, Place.of("--at")), problems)
        .map(Moment::instant)
        .orElseThrow(() -> refusal(problems.sorted().get(0)));
  }

  private static Refusal refusal(Problem problem) {
    String what = problem.title().replaceFirst("\\.$", "") + ": " + problem.found() + ".";
    return Refusal.usage("--at: " + what, problem.hint());
  }
}
