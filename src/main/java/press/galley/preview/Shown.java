package press.galley.preview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.site.Problem;
import press.galley.site.Severity;

/**
 * What there is to be shown of a site in one view.
 *
 * @param version rises with every change of the site
 * @param at T
 * @param now the newest impression; nothing where the set-up has been broken from the beginning
 * @param good the last one without errors
 * @param earlier the one before the newest, where that one had errors
 * @param setUp what is broken in the set-up, so that there is no newer impression
 */
record Shown(
    long version,
    Instant at,
    Optional<Impression> now,
    Optional<Impression> good,
    Optional<Impression> earlier,
    Optional<Problem> setUp) {

  /** What is wrong with the site, as far as it is known; gravest first. */
  List<Problem> problems() {
    return Stream.concat(
            setUp.stream(), now.stream().flatMap(impression -> impression.problems().stream()))
        .sorted()
        .toList();
  }

  /**
   * Whether pages are better taken from the last good impression: where something beneath all texts
   * is wrong, such as the data, every page may lack it.
   */
  boolean isShaken() {
    return now.stream()
        .flatMap(impression -> impression.problems().stream().map(p -> beneath(p, impression)))
        .anyMatch(beneath -> beneath);
  }

  private static boolean beneath(Problem problem, Impression impression) {
    String file = problem.place().file();
    return problem.severity() == Severity.ERROR
        && !file.startsWith(impression.site().contentFolder() + "/")
        && !file.startsWith(impression.site().templateFolder() + "/");
  }
}
