package press.galley.site;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The problems of one bake, collected while its steps run. Thread-safe; the order in which problems
 * arrive does not show.
 */
public final class Problems {

  private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

  /** Adds one; the same problem twice counts once. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds one made of its parts. */
  public void add(ProblemCode code, Place place, String title, String found, String hint) {
    add(new Problem(code, place, title, found, hint));
  }

  /** Adds all. */
  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Whether anything found so far forbids writing. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All so far, gravest first, then by place. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }
}
