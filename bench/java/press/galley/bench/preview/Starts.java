package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import press.galley.bench.Figures;
import press.galley.bench.Program;

/**
 * Cold starts, in seconds from the start of the process to the last byte of a release's page.
 *
 * @param seconds one each
 */
record Starts(List<Double> seconds) {

  /** Copies its figures. */
  Starts {
    seconds = List.copyOf(seconds);
  }

  /** Starts a preview once to warm up, and then so often as the time allows, at least twice. */
  static Starts measure(
      Processes processes, Contender contender, Path work, PreviewOrder.Counts counts)
      throws IOException, InterruptedException {
    Visitor visitor = new Visitor();
    once(processes, contender, work, visitor);
    List<Double> seconds = new ArrayList<>();
    long begun = System.nanoTime();
    while (seconds.size() < counts.starts()
        && (seconds.size() < 2 || System.nanoTime() - begun < counts.limit().toNanos())) {
      seconds.add(once(processes, contender, work, visitor));
    }
    return new Starts(seconds);
  }

  private static double once(Processes processes, Contender contender, Path work, Visitor visitor)
      throws IOException, InterruptedException {
    Program.sync();
    long begun = System.nanoTime();
    try (Served served = Served.start(processes, contender, work)) {
      served.await(visitor, contender.desk().words());
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  /** The median. */
  OptionalDouble median() {
    return Figures.median(seconds);
  }

  /** The cells of its row after the first. */
  List<String> cells() {
    List<Double> sorted = seconds.stream().sorted().toList();
    return List.of(
        Figures.or(median(), Figures::seconds),
        sorted.isEmpty()
            ? Figures.none()
            : Figures.seconds(sorted.get(0)) + "–" + Figures.seconds(sorted.get(sorted.size() - 1)),
        Figures.count(seconds.size()));
  }
}
