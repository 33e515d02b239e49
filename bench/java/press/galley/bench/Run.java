package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * Runs one cold process and measures it.
 *
 * @param command what to run
 * @param folder where
 * @param log takes what it says
 * @param limit how long it may take
 */
record Run(List<String> command, Path folder, Path log, End.Stopped limit) {

  /** Copies its command. */
  Run {
    command = List.copyOf(command);
  }

  Sample measure(Meter meter) throws IOException, InterruptedException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(meter.wrap(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    long begun = System.nanoTime();
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      boolean ended = await(process, meter, begun);
      double wall = (System.nanoTime() - begun) / 1e9;
      if (!ended) {
        return new Sample(wall, OptionalDouble.empty(), OptionalDouble.empty(), limit);
      }
      int exit = process.exitValue();
      Meter.Reading reading = meter.read();
      return new Sample(
          wall,
          known(reading.cpu()),
          known(reading.peak()),
          exit == 0 ? new End.Done() : new End.Failed(exit));
    } finally {
      stop(process);
    }
  }

  private boolean await(Process process, Meter meter, long begun) throws InterruptedException {
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(limit.seconds())) {
        return false;
      }
      meter.look(process);
    }
    return true;
  }

  private static void stop(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  private static OptionalDouble known(double figure) {
    return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }
}
