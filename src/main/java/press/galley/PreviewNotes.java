package press.galley;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Cache;
import press.galley.cache.CacheFile;
import press.galley.cache.DamagedException;
import press.galley.cache.DocumentRecord;
import press.galley.cache.PageRecords;
import press.galley.edit.Edition;
import press.galley.edit.Mentions;
import press.galley.parse.Document;
import press.galley.site.SetUpException;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Site;
import press.galley.site.Workers;
import press.galley.write.OutputGuard;
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
   * Of a newsroom whose files have not been listed yet. Notes that can't be read, or are another
   * Galley's, count as none: what is in them can be had from the texts.
   *
   * @param workers read them while the files are listed
   */
  static PreviewNotes of(Site site, Workers workers) {
    // A stock site's pages are all made at each save: they are the last good ones by themselves.
    if (site.settings().layout() != LayoutStyle.NEWSROOM) {
      return NONE;
    }
    Path folder = PrivateFolder.of(site.output());
    Path file = folder.resolve(FILE);
    try {
      OutputGuard.check(site);
      PrivateFolder.make(folder);
      long begun = PrivateFolder.now(folder.resolve(CLOCK));
      return new PreviewNotes(file, begun, workers.begin(() -> read(file)));
    } catch (SetUpException e) {
      // A bake would refuse that place.
      return NONE;
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
   * Notes how a layout's texts were parsed, where that is not what stands there. If it can't be
   * written the next preview parses them again.
   *
   * @param first the layout for which they were parsed
   * @param latest the newest one: what is not public in it, or has changed, is not noted
   * @param now by which what is public is decided
   */
  void keep(Impression first, Impression latest, Instant now) {
    if (begun == 0) {
      return;
    }
    Ground ground = first.ground();
    SortedMap<String, DocumentRecord> all = first.handover().parsed(shown(first, latest, now));
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
    // What is gone or may not be seen any more goes from the notes as well.
    return !all.keySet().equals(before.keySet())
        || !all.entrySet().stream()
            .allMatch(one -> isKnown(one.getValue(), before.get(one.getKey())));
  }

  private static boolean isKnown(DocumentRecord now, @Nullable DocumentRecord then) {
    return then != null && then.stamp().equals(now.stamp());
  }

  private static Set<String> shown(Impression first, Impression latest, Instant now) {
    List<Document> documents = latest.documents();
    Set<Document> same = Set.copyOf(documents);
    Set<String> changed =
        first.documents().stream()
            .filter(document -> !same.contains(document))
            .map(Document::path)
            .collect(Collectors.toSet());
    Edition edition = Edition.at(now, documents, latest.site());
    return new Mentions(documents, edition, latest.handover().unparsed())
        .silent().stream()
            .filter(path -> !changed.contains(path))
            .collect(Collectors.toUnmodifiableSet());
  }
}
