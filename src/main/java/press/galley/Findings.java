package press.galley;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.galley.site.Problem;
import press.galley.site.Problems;

/**
 * What is known to be wrong with a site of which not all pages have been made.
 *
 * @param begun what was known before the first page was made
 * @param earlier what was found before and may still be so
 * @param inspection finds the rest; nothing where that is nobody's business
 */
record Findings(
    Set<Problem> begun, Supplier<List<Problem>> earlier, Optional<Inspection> inspection) {

  /** Of a site in whose pages nobody looks for more, or of which every page has been made. */
  static Findings known() {
    return new Findings(Set.of(), List::of, Optional.empty());
  }

  /**
   * Of a site before the first page is made. What was found in pages before counts until all have
   * been looked at.
   */
  static Findings before(Inspection inspection, Problems problems, List<Problem> earlier) {
    return new Findings(
        new HashSet<>(problems.sorted()),
        () -> inspection.isFinished() ? List.of() : earlier,
        Optional.of(inspection));
  }

  /** Of the same site with some pages made anew; these count besides. */
  Findings ahead(Supplier<List<Problem>> besides) {
    return new Findings(begun, besides, Optional.empty());
  }

  /** All that is known, gravest first. */
  List<Problem> with(Problems own) {
    return Stream.concat(own.sorted().stream(), earlier.get().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
