package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What was started here; all of it ends with it, also where the command is broken off. */
final class Processes implements AutoCloseable {

  private static final long GRACE = 5;

  private final List<Process> running = new ArrayList<>();
  private boolean closed;

  /** Starts a program that says what it has to say into a file. */
  synchronized Process start(List<String> command, Path folder, Path log) throws IOException {
    if (closed) {
      throw new IOException("The measurement was broken off.");
    }
    Files.createDirectories(log.toAbsolutePath().getParent());
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile())
            .start();
    running.add(process);
    return process;
  }

  /** Ends one, and what it has started. */
  void end(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(GRACE, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    synchronized (this) {
      running.remove(process);
    }
  }

  /** Ends all at once. */
  @Override
  public synchronized void close() {
    closed = true;
    for (Process process : running) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
