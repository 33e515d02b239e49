package press.galley;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.site.Problem;
import press.galley.site.Problems;

/**
 * Files that are shown as they were, since something is wrong with them now. What is wrong with a
 * page that is made of what they said then is no matter of what they say now, and is not told.
 *
 * @param files by their paths
 * @param said what is wrong with them now
 */
record StandIns(Set<String> files, Set<Problem> said) {

  /** Nothing stands in for anything. */
  static final StandIns NONE = new StandIns(Set.of(), Set.of());

  /**
   * Those among documents that are shown.
   *
   * @param now all documents as they are
   * @param problems what is wrong with these; nothing has been made of those that are shown
   */
  static StandIns among(List<Document> shown, List<Document> now, Problems problems) {
    if (shown.equals(now)) {
      return NONE;
    }
    Map<String, Document> byPath = Sound.byPath(now);
    Set<String> files =
        shown.stream()
            .filter(document -> !document.equals(byPath.get(document.path())))
            .map(Document::path)
            .collect(Collectors.toUnmodifiableSet());
    return new StandIns(files, Set.copyOf(problems.sorted()));
  }

  /** Without files that have been saved since. */
  StandIns without(Set<String> saved) {
    Set<String> left = new HashSet<>(files);
    left.removeAll(saved);
    return new StandIns(Set.copyOf(left), said);
  }

  /** Whether a problem is one of the site as it is now. */
  boolean counts(Problem problem) {
    return !files.contains(problem.place().file()) || said.contains(problem);
  }
}
