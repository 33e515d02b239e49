package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * GNU time: what the kernel has counted for the process and its children.
 *
 * @param notes the file that it writes
 */
record GnuTime(Path notes) implements Meter {

  private static final String TIME = "/usr/bin/time";

  /** Whether it is on the machine, and not another program of that name. */
  static boolean works(Path notes) throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(TIME))) {
      return false;
    }
    Files.deleteIfExists(notes);
    boolean works =
        Program.ask(TIME, "-f", "%U %S %M", "-o", notes.toString(), "true").isPresent()
            && Files.exists(notes)
            && Files.readString(notes).matches("[\\d.]+ [\\d.]+ \\d+\\s*");
    Files.deleteIfExists(notes);
    return works;
  }

  @Override
  public List<String> wrap(List<String> command) {
    List<String> wrapped = new ArrayList<>(List.of(TIME, "-f", "%U %S %M", "-o", notes.toString()));
    wrapped.addAll(command);
    return wrapped;
  }

  @Override
  public void look(Process process) {
    // The kernel counts.
  }

  @Override
  public Reading read() throws IOException {
    List<String> lines = Files.exists(notes) ? Files.readAllLines(notes) : List.of();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    if (!last.matches("[\\d.]+ [\\d.]+ \\d+")) {
      return new Reading(Double.NaN, Double.NaN);
    }
    String[] figures = last.split(" ", -1);
    return new Reading(
        Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]) / 1024);
  }

  @Override
  public String words() {
    return "CPU and peak memory: GNU time, the largest process of each program";
  }
}
