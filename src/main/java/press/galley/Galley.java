package press.galley;

import press.galley.cli.Cli;
import press.galley.cli.Surroundings;

/** Galley's command line: the entry point of the jar. */
public final class Galley {

  private Galley() {}

  /**
   * Runs one verb: 0 done, 1 problems, 2 a mistake in the command. Where all is done it returns, so
   * that a Maven build that runs it goes on.
   */
  public static void main(String[] args) {
    HeadStart.begin(args);
    int exit = Cli.run(args, Surroundings.ofProcess(Bake::run));
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
