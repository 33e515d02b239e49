package press.galley;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.galley.render.Explanation;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Severity;

/**
 * How a bake ended.
 *
 * @param documents how many documents were read, public or not
 * @param open how many of them the public may see
 * @param pages how many pages were laid out
 * @param kept how many of them were not rendered: they stay as the last bake left them
 * @param written how many files were written
 * @param unchanged how many files stood there already
 * @param removed how many files of the last bake were removed
 * @param nextChange the first instant after T at which the site would differ
 * @param problems gravest first
 * @param discretion what of the problems may be told where anybody may read it
 * @param explanation of the page that the order asks about, if there is one
 * @param frozen the freeze that held texts back, if one is in force
 */
public record BakeReport(
    int documents,
    int open,
    int pages,
    int kept,
    int written,
    int unchanged,
    int removed,
    Optional<Instant> nextChange,
    List<Problem> problems,
    Discretion discretion,
    Optional<Explanation> explanation,
    Optional<Frozen> frozen) {

  /**
   * A freeze that is in force.
   *
   * @param since when it began
   * @param reason why
   * @param held how many documents would be public without it
   */
  public record Frozen(Instant since, String reason, int held) {}

  /** A report that explains no page, of a bake in which all is public and no freeze in force. */
  public BakeReport(
      int documents,
      int pages,
      int kept,
      int written,
      int unchanged,
      int removed,
      Optional<Instant> nextChange,
      List<Problem> problems) {
    this(
        documents,
        documents,
        pages,
        kept,
        written,
        unchanged,
        removed,
        nextChange,
        problems,
        Discretion.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Copies the problems. */
  public BakeReport {
    problems = List.copyOf(problems);
  }

  /** Whether there were errors: the site is not what its sources say. */
  public boolean failed() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether it failed after some files had been put in their places. */
  public boolean halfWritten() {
    return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.HALF_WRITTEN);
  }
}
