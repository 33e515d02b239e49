package press.galley.site;

/** A broken set-up: the bake cannot start at all. Carries the one problem that says why. */
public final class SetUpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** The set-up is broken as the problem says. */
  public SetUpException(Problem problem) {
    super(problem.place() + ": " + problem.title());
    this.problem = problem;
  }

  /** The set-up is broken as the problem says, because of the cause. */
  public SetUpException(Problem problem, Throwable cause) {
    super(problem.place() + ": " + problem.title(), cause);
    this.problem = problem;
  }

  /** What is broken, and what to do. */
  public Problem problem() {
    return problem;
  }
}
