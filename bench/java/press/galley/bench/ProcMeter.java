package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Looks again and again at a process and its children, through {@code /proc} for the memory. What
 * happens after the last look is missed, so processor time is a little too low.
 */
final class ProcMeter implements Meter {

  private final boolean memory;
  private double cpu = Double.NaN;
  private double peak = Double.NaN;

  ProcMeter(boolean memory) {
    this.memory = memory;
  }

  @Override
  public List<String> wrap(List<String> command) {
    return command;
  }

  @Override
  public void look(Process process) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    double now =
        all.stream()
            .flatMap(handle -> handle.info().totalCpuDuration().stream())
            .mapToDouble(duration -> duration.toNanos() / (double) Duration.ofSeconds(1).toNanos())
            .sum();
    cpu = Double.isNaN(cpu) ? now : Math.max(cpu, now);
    if (memory) {
      all.stream()
          .flatMapToDouble(handle -> peak(handle.pid()))
          .forEach(seen -> peak = Double.isNaN(peak) ? seen : Math.max(peak, seen));
    }
  }

  private static DoubleStream peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .boxed()
          .toList()
          .stream()
          .mapToDouble(Double::doubleValue);
    } catch (IOException | java.io.UncheckedIOException ended) {
      return DoubleStream.empty();
    }
  }

  @Override
  public Reading read() {
    return new Reading(cpu, peak);
  }

  @Override
  public String words() {
    return "CPU and peak memory: looked at 50 times a second, the largest process of each program";
  }
}
