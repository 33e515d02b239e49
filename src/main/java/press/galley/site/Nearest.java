package press.galley.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid value that a mistyped one most likely meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate nearest to what was typed, by edit distance without regard to case, if it is near
   * enough to be worth naming: at most a third of the longer word. Equal distances are settled by
   * alphabetical order.
   */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    String low = typed.toLowerCase(java.util.Locale.ROOT);
    return candidates.stream()
        .filter(
            candidate ->
                distance(low, candidate) <= Math.max(low.length(), candidate.length()) / 3.0)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(low, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code Did you mean “x”?}, or what else stands: {@code Known are: a, b, c.} */
  public static String hint(String typed, Collection<String> candidates) {
    return to(typed, candidates)
        .map(nearest -> "Did you mean “" + nearest + "”?")
        .orElseGet(
            () ->
                candidates.isEmpty()
                    ? ""
                    : "Known are: "
                        + String.join(", ", candidates.stream().sorted().toList())
                        + ".");
  }

  private static int distance(String typed, String candidate) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(typed, candidate.toLowerCase(java.util.Locale.ROOT));
  }
}
