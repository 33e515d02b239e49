package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A way to learn how much processor and memory a process takes. */
interface Meter {

  /**
   * A reading of one process and those that it started.
   *
   * @param cpu seconds
   * @param peak MiB
   */
  record Reading(double cpu, double peak) {}

  /** The command that starts a command so that it is measured. */
  List<String> wrap(List<String> command);

  /** Looks at a process that runs. */
  void look(Process process);

  /** What was read, or NaN for what was not; the process has ended. */
  Reading read() throws IOException;

  /** How it is measured, for the reader of the table. */
  String words();

  /** The best meter of this machine; one for each run. */
  static Meter here(Path notes) throws IOException, InterruptedException {
    return GnuTime.works(notes)
        ? new GnuTime(notes)
        : new ProcMeter(Files.isDirectory(Path.of("/proc/self")));
  }
}
