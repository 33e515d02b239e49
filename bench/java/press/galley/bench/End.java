package press.galley.bench;

/** How a run ended. */
sealed interface End {

  /** The site was made. */
  record Done() implements End {}

  /**
   * The program failed.
   *
   * @param exit what it returned
   */
  record Failed(int exit) implements End {}

  /**
   * The program was stopped.
   *
   * @param seconds how long it was given
   * @param releases in the newsroom with which that happened
   */
  record Stopped(long seconds, int releases) implements End {}

  /** In a few words, for the table of a newsroom of so many releases. */
  default String words(int releases) {
    if (this instanceof Failed failed) {
      return "failed, exit " + failed.exit();
    }
    if (this instanceof Stopped stopped) {
      String words = "over " + stopped.seconds() + " s, stopped";
      return stopped.releases() == releases
          ? words
          : words + " at " + Figures.count(stopped.releases()) + " releases, not run here";
    }
    return "done";
  }
}
