package press.galley.site;

import java.util.Comparator;

/**
 * Something that is wrong, said as a good editor would.
 *
 * @param code what kind of problem
 * @param place where it stands
 * @param title what is wrong, one sentence with a full stop
 * @param found what was found there, as it stands in the file, or empty
 * @param hint what to do, with the nearest valid value where there is one
 */
public record Problem(ProblemCode code, Place place, String title, String found, String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> GRAVEST_FIRST =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::place)
          .thenComparing(Problem::code)
          .thenComparing(Problem::title)
          .thenComparing(Problem::found)
          .thenComparing(Problem::hint);

  /** How grave it is. */
  public Severity severity() {
    return code.severity();
  }

  /** Gravest first, then by place. */
  @Override
  public int compareTo(Problem other) {
    return GRAVEST_FIRST.compare(this, other);
  }
}
