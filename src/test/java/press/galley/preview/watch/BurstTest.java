package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// A watch works while it is open; nobody speaks to it.
@SuppressWarnings("try")
class BurstTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 5", // a single save
    "1, 3, 3, 2",
    "1, 6, 6, -1",
    "20, 200, 40, 60", // a burst
    "500, 400, 0, 250",
    "500, 900, 0, 100", // the limit is near
    "500, 1000, 0, 0",
  })
  void quietIsWaitedForByTheSizeOfTheBurst(int files, long first, long last, long left) {
    assertEquals(left, millis(Lull.left(Lull.of(files), nanos(first), nanos(last))));
  }

  @Test
  void allThatHappensAtOnceIsToldAtOnce(@TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Set<Path> all = new HashSet<>();
    Wire.Exchange checkout =
        (rounds, receiver) -> {
          for (int i = 0; i < 500; i++) {
            Path file = site.at("content/" + i + ".md");
            all.add(file);
            receiver.event(file);
          }
          return () -> {};
        };
    Heard heard = new Heard();
    try (Watch watch = Watch.of(site.roots(), heard, checkout, Duration.ofSeconds(1))) {
      assertEquals(new Changes.Files(all), heard.next());
    }
  }

  @Test
  void checkoutIsToldInFewPieces(@TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Heard heard = new Heard();
    Set<Path> written = new HashSet<>();
    try (Watch watch = Watch.of(site.roots(), heard)) {
      for (int i = 0; i < 500; i++) {
        written.add(site.write("content/" + i % 20 + "/" + i + ".md", "one"));
      }
      int pieces = 0;
      while (!written.isEmpty()) {
        written.removeAll(((Changes.Files) heard.next()).files());
        pieces++;
      }
      assertTrue(pieces <= 5, pieces + " pieces");
    }
  }

  @Test
  void streamWithoutAnEndIsTold(@TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Heard heard = new Heard();
    try (Watch watch = Watch.of(site.roots(), heard)) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      for (int i = 0; heard.isEmpty() && System.nanoTime() < end; i++) {
        site.write("content/" + i % 100 + ".md", "text " + i);
      }
      assertTrue(heard.next() instanceof Changes.Files);
      assertTrue(System.nanoTime() < end, "The stream had to end.");
    }
  }

  @Test
  void emptiedFileIsGivenTimeToBeFilled(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("x.md"));
    Gathering gathering = new Gathering();
    long begin = System.nanoTime();
    gathering.add(file);
    gathering.next();

    assertTrue(System.nanoTime() - begin >= nanos(50));
  }

  @Test
  void whatHappensWhileTheListenerIsBusyIsGathered(@TempDir Path folder) throws Exception {
    SiteFolder site = SiteFolder.in(folder);
    Heard heard = new Heard();
    Set<Path> meanwhile = new HashSet<>();
    Watch.Listener busy =
        changes -> {
          if (meanwhile.isEmpty()) {
            saveThree(site, meanwhile);
          }
          heard.changed(changes);
        };
    try (Watch watch = Watch.of(site.roots(), busy)) {
      heard.until(site.write("jbake.properties", "two"));
      Set<Path> told = new HashSet<>();
      while (!told.containsAll(meanwhile)) {
        told.addAll(((Changes.Files) heard.next()).files());
      }
      assertEquals(meanwhile, told);
    }
  }

  private static void saveThree(SiteFolder site, Set<Path> saved) {
    try {
      for (String name : Set.of("a", "b", "c")) {
        saved.add(site.write("content/releases/" + name + ".md", "one"));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long nanos(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }
}
