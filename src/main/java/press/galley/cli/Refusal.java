package press.galley.cli;

/** A command that can't be done: says why and what to do instead. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose turn it is to mend it. */
  enum Kind {
    /** Something on disk stands in the way. */
    PROBLEM(1),
    /** The command is mistaken. */
    USAGE(2);

    private final int exit;

    Kind(int exit) {
      this.exit = exit;
    }
  }

  private final Kind kind;
  private final String what;
  private final String hint;

  Refusal(Kind kind, String what, String hint) {
    super(what);
    this.kind = kind;
    this.what = what;
    this.hint = hint;
  }

  static Refusal usage(String what, String hint) {
    return new Refusal(Kind.USAGE, what, hint);
  }

  static Refusal problem(String what, String hint) {
    return new Refusal(Kind.PROBLEM, what, hint);
  }

  /** Prints it and gives the exit code. */
  int print(Screen screen) {
    screen.wrapped("galley: ", what);
    if (!hint.isEmpty()) {
      screen.wrapped("        ", hint);
    }
    return kind.exit;
  }
}
