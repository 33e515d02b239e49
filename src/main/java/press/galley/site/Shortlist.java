package press.galley.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Picks from many words the few that {@link Nearest} compares with a mistyped one, so that a site
 * of many mistakes costs no more a mistake than a small one. Immutable and thread-safe.
 *
 * <p>A slip leaves what stands before it and what stands behind it as they were: those words are
 * picked that come next to the typed one in alphabetical order, read forwards and backwards. Of few
 * words all are.
 */
public final class Shortlist {

  /** So many words are all compared. */
  static final int FEW = 400;

  private static final int NEIGHBOURS = 50;

  private final List<String> words;
  private final List<String> backwards;

  /** Of these words. */
  public Shortlist(Collection<String> words) {
    this.words = words.stream().distinct().sorted().toList();
    this.backwards =
        this.words.size() <= FEW
            ? List.of()
            : this.words.stream().map(Shortlist::reversed).sorted().toList();
  }

  /** The words that may be what was typed. */
  public Collection<String> of(String typed) {
    if (words.size() <= FEW) {
      return words;
    }
    Set<String> picked = new LinkedHashSet<>(around(words, typed));
    around(backwards, reversed(typed)).forEach(word -> picked.add(reversed(word)));
    return picked;
  }

  /** Words that end so, in alphabetical order: all of few. */
  public List<String> endingIn(String end) {
    if (words.size() <= FEW) {
      return words.stream().filter(word -> word.endsWith(end)).toList();
    }
    String start = reversed(end);
    List<String> ending = new ArrayList<>();
    for (int i = from(backwards, start);
        i < backwards.size() && backwards.get(i).startsWith(start) && ending.size() < FEW;
        i++) {
      ending.add(reversed(backwards.get(i)));
    }
    return ending.stream().sorted().toList();
  }

  private static List<String> around(List<String> sorted, String typed) {
    int at = from(sorted, typed);
    return sorted.subList(Math.max(0, at - NEIGHBOURS), Math.min(sorted.size(), at + NEIGHBOURS));
  }

  private static int from(List<String> sorted, String typed) {
    int at = Collections.binarySearch(sorted, typed);
    return at < 0 ? -at - 1 : at;
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
