package press.galley;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit the site is, byte for byte, the one that a full bake makes.
 *
 * <p>{@code -Dseeds=N} tries so many sites of each kind, {@code -Dseed=K} the one of that seed.
 */
class IncrementalTest {

  @TempDir Path folder;

  @Test
  void stockSiteIsAfterAnyEditWhatAFullBakeMakes() throws IOException {
    Total total = all(new RandomStockSite(), Integer.getInteger("seeds", 200));
    assertTrue(total.isLively(), "what was baked: " + total);
  }

  @Test
  void newsroomIsAfterAnyEditWhatAFullBakeMakes() throws IOException {
    Total total = all(new RandomNewsroom(), Integer.getInteger("seeds", 100));
    assertTrue(total.isLively(), "what was baked: " + total);
  }

  @Test
  void ownNewsroomIsAfterAnyEditWhatAFullBakeMakes() throws IOException {
    Total total = all(new OwnNewsroom(), Integer.getInteger("seeds", 6));
    assertTrue(total.isLively(), "what was baked: " + total);
  }

  /** What all histories of a kind came to. */
  record Total(int pages, int kept, int failed) {
    /** Whether enough pages are kept, so that a cache that is never used can't go unnoticed. */
    boolean isLively() {
      return kept * 3 > pages;
    }
  }

  private Total all(RandomSite kind, int seeds) throws IOException {
    int pages = 0;
    int kept = 0;
    int failed = 0;
    Long only = Long.getLong("seed");
    try (Replay replay = new Replay(folder.resolve("site"))) {
      for (long seed : only == null ? LongStream.range(0, seeds).toArray() : new long[] {only}) {
        History history = History.of(kind, seed);
        Replay.Outcome outcome = replay.of(history);
        if (outcome.failure().isPresent()) {
          fail(told(kind, seed, history, replay));
        }
        pages += outcome.pages();
        kept += outcome.kept();
        failed += outcome.failed();
      }
    }
    return new Total(pages, kept, failed);
  }

  private static String told(RandomSite kind, long seed, History history, Replay replay)
      throws IOException {
    History small = Shrink.of(history, smaller -> fails(smaller, replay), 1500);
    return "-Dseed="
        + seed
        + " ("
        + kind.getClass().getSimpleName()
        + "): "
        + replay.of(small).failure().orElse("")
        + "\n\n"
        + small.words();
  }

  private static boolean fails(History history, Replay replay) {
    try {
      return replay.of(history).failure().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
