package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.bench.Corpus;
import press.galley.bench.Dialect;

/** A bake gives up what it can make again before it runs out of memory. */
class SmallHeapTest {

  private static final int RELEASES = 3000;

  /** Too little for what Galley takes itself and the HTML of all texts besides. */
  private static final int HEAP_MIB = 32;

  @TempDir Path folder;

  @Test
  void threeThousandReleasesBakeInThirtyTwoMebibytes() throws Exception {
    Path site = folder.resolve("site");
    new Corpus(RELEASES).write(Dialect.JBAKE, Path.of("bench/sites"), site);
    Path log = folder.resolve("log");
    Process bake =
        Processes.galley(
            log,
            List.of("-Xmx" + HEAP_MIB + "m", "-XX:+UseSerialGC"),
            "bake",
            "--site",
            site.toString());
    assertTrue(bake.waitFor(120, TimeUnit.SECONDS), () -> read(log));
    assertEquals(0, bake.exitValue(), () -> read(log));
    assertTrue(read(log).contains("Baked 3150 documents"), () -> read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
