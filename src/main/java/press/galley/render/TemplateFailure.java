package press.galley.render;

import press.galley.site.Problem;

/** A page could not be rendered; the problem says why. */
public final class TemplateFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A page could not be rendered, as the problem says. */
  public TemplateFailure(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  /** What is wrong, where, and what to do. */
  public Problem problem() {
    return problem;
  }
}
