package press.galley.jbake;

/** Says what an engine that failed says. */
final class Causes {

  private Causes() {}

  /** The kind and the first line of what went wrong in the first place. */
  static String of(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause.getClass().getSimpleName() + ": " + message;
  }
}
