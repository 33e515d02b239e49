package press.galley;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Cache;
import press.galley.cache.CacheFile;
import press.galley.cache.DamagedException;
import press.galley.cache.DocumentRecord;
import press.galley.cache.PageRecords;
import press.galley.edit.Edition;
import press.galley.edit.Mentions;
import press.galley.site.Site;
import press.galley.site.Workers;
import press.galley.write.PrivateFolder;

/**
 * What a preview leaves for the next one: how texts were parsed, so that it need not read them all
 * to begin. It stands in the private folder beside the output. As with a bake's notes, nothing is
 * in it of what the public may not see.
 */
final class PreviewNotes {

  /** Nothing is known and nothing is kept. */
  static final PreviewNotes NONE = new PreviewNotes(Path.of(""), 0, () -> Cache.EMPTY);

  private static final String FILE = "preview";
  private static final String CLOCK = "preview-begun";

  private final Path file;
  private final long begun;
  private final Supplier<Cache> left;

  private PreviewNotes(Path file, long begun, Supplier<Cache> left) {
    this.file = file;
    this.begun = begun;
    this.left = left;
  }

  /**
   * Of a site whose files have not been listed yet. Notes that can't be read, or are another
   * Galley's, count as none: what is in them can be had from the texts.
   *
   * @param workers read them while the files are listed
   */
  static PreviewNotes of(Site site, Workers workers) {
    Path folder = PrivateFolder.of(site.output());
    Path file = folder.resolve(FILE);
    try {
      PrivateFolder.make(folder);
      long begun = PrivateFolder.now(folder.resolve(CLOCK));
      return new PreviewNotes(file, begun, workers.begin(() -> read(file)));
    } catch (IOException e) {
      // Where nothing can be written nothing is trusted either: the file's age would not be known.
      return NONE;
    }
  }

  private static Cache read(Path file) {
    try {
      return new CacheFile(file)
          .read()
          .filter(cache -> cache.program() == Program.print())
          .orElse(Cache.EMPTY);
    } catch (IOException | DamagedException e) {
      return Cache.EMPTY;
    }
  }

  /** What is left for a layout on some ground. */
  LastBake on(Ground ground) {
    return LastBake.noted(left.get(), ground);
  }

  /**
   * Notes how a layout's texts were parsed, if any of it is new. Where that can't be written the
   * next preview parses them again.
   *
   * @param now what is not public then is not noted
   */
  void keep(Impression impression, Instant now) {
    if (begun == 0) {
      return;
    }
    Ground ground = impression.ground();
    SortedMap<String, DocumentRecord> all = impression.parsed(shown(impression, now));
    if (left.get().ground() == ground.print() && !hasNews(all)) {
      return;
    }
    Cache next =
        new Cache(ground.program(), ground.print(), begun, Map.of(), all, PageRecords.EMPTY);
    try {
      new CacheFile(file).write(next);
    } catch (IOException e) {
      return;
    }
  }

  private boolean hasNews(SortedMap<String, DocumentRecord> all) {
    Map<String, DocumentRecord> before = left.get().documents();
    return !all.entrySet().stream()
        .allMatch(one -> isKnown(one.getValue(), before.get(one.getKey())));
  }

  private static boolean isKnown(DocumentRecord now, @Nullable DocumentRecord then) {
    return then != null && then.stamp().equals(now.stamp());
  }

  private static Set<String> shown(Impression impression, Instant now) {
    Edition edition = Edition.at(now, impression.documents(), impression.site());
    return new Mentions(impression.documents(), edition).silent();
  }
}
