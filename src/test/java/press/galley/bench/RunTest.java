package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

  private static final List<String> HELLO = List.of(Program.java(), "--version");
  private static final List<String> NOTHING = List.of(Program.java(), "-nothing");

  @TempDir Path folder;

  @Test
  void processIsMeasuredAndWhatItSaysIsKept() throws IOException, InterruptedException {
    Sample sample = run(HELLO, 600).measure(Meter.here(folder.resolve("time.txt")));
    assertEquals(new End.Done(), sample.end());
    assertTrue(sample.wall() > 0);
    assertTrue(Files.size(folder.resolve("log.txt")) > 0);
  }

  @Test
  void memoryIsSeenWithoutGnuTimeWhereThereIsProc() throws IOException, InterruptedException {
    Sample sample =
        run(HELLO, 600).measure(new ProcMeter(Files.isDirectory(Path.of("/proc/self"))));
    assertEquals(new End.Done(), sample.end());
  }

  @Test
  void processThatFailsSaysWithWhat() throws IOException, InterruptedException {
    Sample sample = run(NOTHING, 600).measure(Meter.here(folder.resolve("time.txt")));
    assertEquals(new End.Failed(1), sample.end());
  }

  private Run run(List<String> command, long seconds) {
    return new Run(command, folder, folder.resolve("log.txt"), new End.Stopped(seconds, 100));
  }
}
