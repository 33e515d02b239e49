package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.site.Problem;
import press.galley.site.Severity;
import press.galley.site.Workers;

/**
 * A site that is kept open is after any edit the one that is opened then, and its sketch shows the
 * same pages.
 *
 * <p>{@code -Dseeds=N} tries so many sites, {@code -Dseed=K} the one of that seed.
 */
class OpenSiteTest {

  private static final Sight SIGHT =
      new Sight(Sight.Scope.EVERYTHING, Instant.parse("2026-03-01T12:00:00Z"));

  /** Where a page that came ahead did not know itself in the navigation of its microsite. */
  private static final long[] FAILED = {213};

  @TempDir Path folder;

  private int whole;
  private int ahead;

  @Test
  void openSiteIsAfterAnyEditTheOneThatIsOpenedThen() throws Exception {
    Long only = Long.getLong("seed");
    LongStream all =
        LongStream.concat(
            LongStream.range(0, Integer.getInteger("seeds", 30)), LongStream.of(FAILED));
    RandomNewsroom kind = new RandomNewsroom();
    for (long seed : only == null ? all.toArray() : new long[] {only}) {
      live(History.of(kind, seed), "-Dseed=" + seed);
    }
    assertTrue(whole > 0 && (only != null || ahead > 0), whole + " whole, " + ahead + " ahead");
  }

  /** At the start of a preview all threads are busy with all texts. */
  @Test
  @Timeout(60)
  void textIsTakenInWhileAllThreadsAreBusy() throws Exception {
    SortedMap<String, String> files = History.of(new RandomNewsroom(), 0).files();
    for (var file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    CountDownLatch done = new CountDownLatch(1);
    try (Workers workers = Workers.of(1)) {
      OpenSite open = new OpenSite(folder, workers);
      Impression shown = laidOut(open, Optional.empty());
      Path text = folder.resolve(shown.documents().get(0).path());
      Supplier<Boolean> busy = workers.begin(() -> done.await(60, TimeUnit.SECONDS));
      Files.writeString(text, Files.readString(text) + "\nLate news.\n");
      Optional<Impression> ahead = open.ahead(shown, Set.of(text));
      assertEquals(1, done.getCount());
      done.countDown();
      assertTrue(busy.get() && ahead.isPresent());
    }
  }

  @Test
  void releaseThatComesAheadIsNotRelatedToItself() throws Exception {
    for (var file : History.of(new RandomNewsroom(), 0).files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    String one = "---\ntitle: One tide\ndate: 2025-11-01\ntags: [tide]\n---\nIt comes.\n";
    write("content/releases/2025/one.md", one);
    write("content/releases/2025/two.md", one.replace("One", "Another"));
    try (Workers workers = Workers.of(2)) {
      OpenSite open = new OpenSite(folder, workers);
      Impression shown = laidOut(open, Optional.empty());
      write("content/releases/2025/one.md", one + "And goes.\n");
      Path saved = folder.resolve("content/releases/2025/one.md");
      Impression ahead = open.ahead(shown, Set.of(saved)).orElseThrow();
      String file = "news/2025/one/index.html";
      String page = new String(ahead.file(file).orElseThrow().bytes(), StandardCharsets.UTF_8);
      assertTrue(page.contains("And goes."), page);
      assertEquals(
          new String(shown.file(file).orElseThrow().bytes(), StandardCharsets.UTF_8),
          page.replace("It comes.\nAnd goes.", "It comes."));
      assertTrue(page.contains("Another tide"), page);
    }
  }

  private void live(History history, String seed) throws Exception {
    Tree.remove(folder);
    SortedMap<String, String> files = history.files();
    for (var file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    try (Workers workers = Workers.of(2)) {
      OpenSite open = new OpenSite(folder, workers);
      Impression sketch = open.sketch(SIGHT).orElseThrow();
      Impression shown = laidOut(open, Optional.of(sketch));
      assertEquals(all(shown), all(sketch), seed + ", sketch\n" + history.words());
      for (Edit edit : history.edits()) {
        for (var file : edit.files().entrySet()) {
          if (file.getValue().isEmpty()) {
            Files.deleteIfExists(folder.resolve(file.getKey()));
          } else {
            write(file.getKey(), file.getValue().get());
          }
        }
        Set<Path> saved =
            edit.files().keySet().stream().map(folder::resolve).collect(Collectors.toSet());
        open.saved(saved);
        Optional<Impression> first = open.ahead(shown, saved);
        shown = laidOut(open, Optional.of(first.orElse(shown)));
        Impression fresh = laidOut(new OpenSite(folder, workers), Optional.empty());
        String words = seed + ", after " + edit.words() + "\n" + history.words();
        // With errors it shows texts as they were before, which another can't know.
        if (fresh.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
          assertEquals(problems(fresh), problems(shown), words);
          assertEquals(all(fresh), all(shown), words);
          whole++;
          if (edit.words().equals("a word is added") && first.isPresent()) {
            assertEquals(page(edit, fresh), page(edit, first.get()), words);
            ahead++;
          }
        }
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Impression laidOut(OpenSite open, Optional<Impression> before) throws Exception {
    Impression impression = open.impression(SIGHT, before, () -> false);
    assertTrue(impression.inspect(() -> true));
    return impression;
  }

  private static String problems(Impression impression) {
    return impression.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static SortedMap<String, String> all(Impression impression) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (Page page : impression.pages()) {
      all.put(page.file(), text(impression.file(page.file())));
    }
    return all;
  }

  /** The page of the text that was edited. */
  private static String page(Edit edit, Impression impression) throws IOException {
    String path = edit.files().firstKey();
    StringBuilder all = new StringBuilder();
    for (Page page : impression.pages()) {
      if (page.place().file().equals(path)) {
        all.append(text(impression.file(page.file())));
      }
    }
    return all.toString();
  }

  private static String text(Optional<Output> output) throws IOException {
    return output.isEmpty() ? "none" : new String(output.get().bytes(), StandardCharsets.UTF_8);
  }
}
