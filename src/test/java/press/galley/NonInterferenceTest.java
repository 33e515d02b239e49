package press.galley;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes out at T is, in names and bytes, what comes out of the same site with every withheld
 * source deleted: baked anew, after the deletion, and after a bake at which all was public.
 *
 * <p>{@code -Dseeds=N} tries so many sites of each kind, {@code -Dseed=K} the one of that seed.
 */
class NonInterferenceTest {

  @TempDir Path folder;

  @Test
  void newsroomIsTheOneWithoutWhatIsWithheld() throws IOException {
    all("newsroom", SecretNewsroom::grown, 200);
  }

  @Test
  void stockSiteIsTheOneWithoutWhatIsWithheld() throws IOException {
    all("stock", SecretStockSite::grown, 100);
  }

  private void all(String kind, Function<Chance, SortedMap<String, String>> sites, int usual)
      throws IOException {
    Long only = Long.getLong("seed");
    int seeds = Integer.getInteger("seeds", usual);
    int lively = 0;
    int failed = 0;
    try (Withholding trial = new Withholding(folder.resolve("site"))) {
      for (long seed : only == null ? LongStream.range(0, seeds).toArray() : new long[] {only}) {
        Chance chance = new Chance(seed);
        History site = new History(sites.apply(chance), chance.instant(), false, List.of());
        Withholding.Outcome outcome = trial.of(site);
        if (outcome.failure().isPresent()) {
          fail(told(kind, seed, site, trial));
        }
        failed += outcome.failed() ? 1 : 0;
        lively += !outcome.failed() && outcome.withheld() > 0 ? 1 : 0;
      }
    }
    String words = lively + " sites withhold something and are baked, " + failed + " fail";
    assertTrue(only != null || lively * 2 > seeds, words);
  }

  private static String told(String kind, long seed, History site, Withholding trial)
      throws IOException {
    History small =
        Shrink.of(site, smaller -> fails(smaller, trial), Integer.getInteger("shrink", 1500));
    return "-Dseed="
        + seed
        + " ("
        + kind
        + "): "
        + trial.of(small).failure().orElse("")
        + "\n\n"
        + small.words();
  }

  private static boolean fails(History site, Withholding trial) {
    try {
      return trial.of(site).failure().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
