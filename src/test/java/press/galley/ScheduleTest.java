package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.ScheduleReport.Turn;
import press.galley.site.Rules;

/**
 * The website differs at every moment that the schedule names, and at no other.
 *
 * <p>{@code -Dseeds=N} tries so many sites of each kind, {@code -Dseed=K} the one of that seed.
 */
class ScheduleTest {

  /** Of one site, so many changes are baked on both sides. */
  private static final int TURNS = 4;

  @TempDir Path folder;
  private int compared;

  @Test
  void newsroomDiffersAtEveryMomentOfItsScheduleAndAtNoOther() throws IOException {
    all(new RandomNewsroom(), 12);
  }

  @Test
  void stockSiteDiffersAtEveryMomentOfItsScheduleAndAtNoOther() throws IOException {
    all(new RandomStockSite(), 12);
  }

  private void all(RandomSite kind, int usual) throws IOException {
    Long only = Long.getLong("seed");
    long end = only == null ? Integer.getInteger("seeds", usual) : only + 1;
    for (long seed = only == null ? 0 : only; seed < end; seed++) {
      Chance chance = new Chance(seed);
      Tree.remove(folder);
      SortedMap<String, String> files = kind.grown(chance);
      for (var file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, still(file.getKey(), file.getValue()));
      }
      of("seed " + seed, chance.instant(), chance);
    }
    assertTrue(only != null || compared * 4L >= end, "compared: " + compared);
  }

  /** The text of a template without what is another at any moment. */
  private static String still(String path, String text) {
    return path.startsWith("templates/")
        ? text.replaceAll("(?m)^.*published_date.*$", "Nothing")
        : text;
  }

  private void of(String site, Instant t, Chance chance) throws IOException {
    ScheduleReport report = Schedule.of(folder, t);
    if (report.failed()) {
      return;
    }
    List<Instant> moments = new ArrayList<>(report.turns().stream().map(Turn::at).toList());
    assertEquals(moments.stream().sorted().distinct().toList(), moments, site);
    Instant begin = t;
    Instant last = begin.plus(Duration.ofDays(3000));
    for (int i = 0; i < Math.min(TURNS, moments.size() + 1); i++) {
      Optional<Instant> next = i < moments.size() ? Optional.of(moments.get(i)) : Optional.empty();
      Optional<SortedMap<String, String>> first = baked(begin, next, site);
      Instant end = next.orElse(last);
      for (Instant within : List.of(between(begin, end, chance), end.minusNanos(1))) {
        Optional<SortedMap<String, String>> same = baked(within, next, site);
        if (first.isPresent() && same.isPresent()) {
          assertEquals("", Difference.between("first", first.get(), "" + within, same.get()), site);
        }
      }
      Optional<SortedMap<String, String>> then = next.isPresent() ? made(end) : Optional.empty();
      if (first.isPresent() && then.isPresent()) {
        assertNotEquals(first.get(), then.get(), site + " at " + end);
        compared++;
      }
      begin = end;
    }
  }

  private static Instant between(Instant from, Instant to, Chance chance) {
    return from.plusMillis(
        (long) (Duration.between(from, to).toMillis() * (chance.below(1000) / 1000.0)));
  }

  /** What is made at that moment, where the bake succeeds; it names the next change. */
  private Optional<SortedMap<String, String>> baked(Instant at, Optional<Instant> next, String site)
      throws IOException {
    BakeReport report = bake(at);
    if (report.failed()) {
      return Optional.empty();
    }
    assertEquals(next, report.nextChange(), site + " at " + at);
    return Optional.of(Tree.read(output()));
  }

  private Optional<SortedMap<String, String>> made(Instant at) throws IOException {
    return bake(at).failed() ? Optional.empty() : Optional.of(Tree.read(output()));
  }

  private BakeReport bake(Instant at) {
    return Bake.run(
        new BakeOrder(folder, Optional.of(output()), at, CacheUse.IGNORE, Rules.GALLEY),
        Progress.NONE);
  }

  private Path output() {
    return folder.resolve("target/site");
  }
}
