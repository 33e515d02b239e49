package press.galley.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid value that a mistyped one most likely meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate nearest to what was typed, by edit distance (a swap of neighbours is one edit)
   * without regard to case, if it is near enough to be worth naming: at most a third of the longer
   * word. Equal distances are settled by alphabetical order.
   */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    String low = typed.toLowerCase(Locale.ROOT);
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

  // Edits are a letter more, less or different, or two neighbours that have changed places: the
  // commonest slip of all (optimal string alignment).
  private static int distance(String typed, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    int[][] edits = new int[typed.length() + 1][other.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, typed, other, i, j);
      }
    }
    return edits[typed.length()][other.length()];
  }

  private static int cheapest(int[][] edits, String typed, String other, int i, int j) {
    int change = typed.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    best = Math.min(best, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == other.charAt(j - 2)
            && typed.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
