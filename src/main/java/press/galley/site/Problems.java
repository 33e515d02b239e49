package press.galley.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The problems of one bake, collected while its steps run. Thread-safe; the order in which problems
 * arrive does not show.
 */
public final class Problems {

  private final Map<Problem, Problem> found = new ConcurrentHashMap<>();

  /**
   * Adds one; the same problem twice counts once. Where two differ in their hints alone, which
   * happens when a template fails on several pages, the smaller hint stays, whichever came first.
   */
  public void add(Problem problem) {
    found.merge(
        withoutHint(problem), problem, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Adds one made of its parts. */
  public void add(ProblemCode code, Place place, String title, String found, String hint) {
    add(new Problem(code, place, title, found, hint));
  }

  /** Adds all. */
  public void addAll(Collection<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether anything found so far forbids writing. */
  public boolean hasErrors() {
    return found.keySet().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether nothing has been found so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All so far, gravest first, then by place. */
  public List<Problem> sorted() {
    return found.values().stream().sorted().toList();
  }

  private static Problem withoutHint(Problem problem) {
    return new Problem(problem.code(), problem.place(), problem.title(), problem.found(), "");
  }
}
