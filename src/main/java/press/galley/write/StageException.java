package press.galley.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import press.galley.layout.Output;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/** A file of the site could not be made; the problem says why. */
final class StageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private StageException(Problem problem, IOException cause) {
    super(problem.title(), cause);
    this.problem = problem;
  }

  /** Its source can't be read. */
  static StageException unreadable(Output output, IOException e) {
    String place = output instanceof Output.Copied copied ? copied.source().path() : output.file();
    return new StageException(
        new Problem(
            ProblemCode.UNREADABLE_FILE,
            Place.of(place),
            "The file can't be read.",
            Optional.ofNullable(e.getMessage()).orElse(""),
            "Check that it exists and that you may read it."),
        e);
  }

  /** It can't be written. */
  static StageException unwritable(IOException e, Path folder) {
    return new StageException(WriteProblems.of(e, folder), e);
  }

  Problem problem() {
    return problem;
  }
}
