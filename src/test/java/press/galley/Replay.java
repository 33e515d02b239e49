package press.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import press.galley.BakeOrder.CacheUse;
import press.galley.cache.Cache;
import press.galley.cache.CacheFile;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Rules;
import press.galley.site.Workers;

/** Lives through a history: after each edit, one bake that uses the last and one that does not. */
final class Replay implements AutoCloseable {

  /**
   * What came of it.
   *
   * @param failure how a bake differs from the full one, if one does
   * @param pages how many pages there were after all edits
   * @param kept how many of them were kept
   * @param failed how many bakes failed, as they should
   */
  record Outcome(Optional<String> failure, int pages, int kept, int failed) {}

  /** Thrown where the two bakes differ. */
  private static final class Mismatch extends Exception {
    private static final long serialVersionUID = 1L;

    Mismatch(String message) {
      super(message);
    }
  }

  /** All that a full bake depends on. */
  private record Sources(SortedMap<String, String> files, Instant at) {}

  /** What a full bake makes and says. */
  private record Whole(SortedMap<String, String> files, String words) {}

  private final Map<Sources, Whole> wholes = new HashMap<>();
  private final Path folder;
  private final Workers workers;
  private SortedMap<String, String> standing = new TreeMap<>();
  private int clock;
  private int pages;
  private int kept;
  private int failed;

  /** In a folder that is empty or holds what another has left. */
  Replay(Path folder) {
    this.folder = folder;
    this.workers = Workers.of(2);
  }

  private Path output() {
    return folder.resolve("target/site");
  }

  /** Lives through it. */
  Outcome of(History history) throws IOException {
    Tree.remove(folder);
    if (wholes.size() > 500) {
      wholes.clear();
    }
    standing = new TreeMap<>();
    pages = 0;
    kept = 0;
    failed = 0;
    Optional<String> failure = Optional.empty();
    try {
      through(history);
    } catch (Mismatch e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
    }
    return new Outcome(failure, pages, kept, failed);
  }

  private void through(History history) throws IOException, Mismatch {
    SortedMap<String, String> files = history.files();
    for (var file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    Instant at = history.at();
    first(new Sources(files, at));
    for (Edit edit : history.edits()) {
      if (history.settled()) {
        settle();
      }
      for (var file : edit.files().entrySet()) {
        Optional<String> text = file.getValue();
        if (text.isEmpty()) {
          Files.deleteIfExists(folder.resolve(file.getKey()));
        } else if (!text.equals(Optional.ofNullable(files.get(file.getKey())))) {
          write(file.getKey(), text.get());
        }
      }
      files = edit.on(files);
      at = edit.at().orElse(at);
      if (edit.tamper().isPresent()) {
        tamper(edit.tamper().get());
      }
      compared("the bake after “" + edit.words() + "”", files, at, edit.isNothing());
    }
  }

  /** Writes a file as an editor does: its time is another afterwards, long before the next bake. */
  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    clock++;
    Files.setLastModifiedTime(file, FileTime.from(1_700_000_000L + clock, TimeUnit.SECONDS));
  }

  /** Makes the last bake one that began long after every edit so far. */
  private void settle() throws IOException {
    CacheFile file = new CacheFile(folder.resolve("target/.site.galley/cache"));
    Optional<Cache> left = file.read();
    if (left.isPresent()) {
      Cache last = left.get();
      file.write(
          new Cache(
              last.program(),
              last.ground(),
              last.begun() + TimeUnit.HOURS.toNanos(1),
              last.templates(),
              last.documents(),
              last.pages()));
    }
  }

  private void tamper(Edit.Tamper tamper) throws IOException {
    List<String> files = List.copyOf(standing.keySet());
    if (files.isEmpty()) {
      return;
    }
    Path file = output().resolve(files.get(tamper.number() % files.size()));
    switch (tamper.kind()) {
      case REMOVED -> Files.delete(file);
      case CHANGED -> Files.writeString(file, "changed by hand");
      case TOUCHED -> Files.setLastModifiedTime(file, FileTime.from(9, TimeUnit.DAYS));
    }
    standing = Tree.read(output());
  }

  /** The first bake is a full one itself. */
  private void first(Sources now) throws IOException {
    BakeReport report = bake(output(), now.at(), CacheUse.USE);
    standing = Tree.read(output());
    wholes.put(now, new Whole(report.failed() ? new TreeMap<>() : standing, words(report)));
  }

  private void compared(String which, SortedMap<String, String> files, Instant at, boolean idle)
      throws IOException, Mismatch {
    BakeReport quick = bake(output(), at, CacheUse.USE);
    Whole whole = whole(new Sources(files, at));
    same(which + " says other things", whole.words(), words(quick));
    SortedMap<String, String> before = standing;
    standing = Tree.read(output());
    if (quick.failed()) {
      failed++;
      same(which + " failed and touched the output", before, standing);
      return;
    }
    String difference = Difference.between("full", whole.files(), "kept", standing);
    if (!difference.isEmpty()) {
      throw new Mismatch(which + " differs from the full one:\n" + difference);
    }
    if (idle) {
      same(which + " wrote or removed files", 0, quick.written() + quick.removed());
    }
    if (idle && keepsPages(files)) {
      same(which + " rendered pages", quick.pages(), quick.kept());
    }
    pages += quick.pages();
    kept += quick.kept();
  }

  /** Whether every page can be kept. */
  private static boolean keepsPages(SortedMap<String, String> files) {
    return files.values().stream()
        .noneMatch(text -> StockTemplates.UNREPEATABLE.stream().anyMatch(text::contains));
  }

  /** The full bake of the files as they are now; the same files are baked once. */
  private Whole whole(Sources now) throws IOException {
    Whole known = wholes.get(now);
    if (known == null) {
      Path output = folder.resolve("target/full");
      BakeReport full = bake(output, now.at(), CacheUse.IGNORE);
      known = new Whole(full.failed() ? new TreeMap<>() : Tree.read(output), words(full));
      wholes.put(now, known);
    }
    return known;
  }

  private BakeReport bake(Path output, Instant at, CacheUse cache) {
    return Bake.run(
        new BakeOrder(folder, Optional.of(output), at, cache, Rules.GALLEY),
        Progress.NONE,
        workers);
  }

  private static String words(BakeReport report) {
    StringBuilder words = new StringBuilder();
    for (Problem problem : report.problems()) {
      // What was published before, each output remembers for itself.
      if (problem.code() != ProblemCode.SILENT_EDIT) {
        words.append('\n').append(problem);
      }
    }
    return report.documents() + " documents, " + report.pages() + " pages" + words;
  }

  private static void same(String what, Object full, Object quick) throws Mismatch {
    if (!full.equals(quick)) {
      throw new Mismatch(what + ": not\n  " + full + "\nbut\n  " + quick);
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
