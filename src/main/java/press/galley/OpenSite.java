package press.galley;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.galley.jbake.SiteSettings;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.read.Redaction;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * A site that is kept open while its files are edited: what has not changed since the last
 * impression is not parsed again, and a text that has errors is shown as it was without them. Not
 * thread-safe.
 */
public final class OpenSite {

  private final Path folder;
  private final Workers workers;
  private Optional<Impression> last = Optional.empty();
  private final Set<String> saved = new TreeSet<>();
  private final Map<String, Document> sound = new HashMap<>();

  /** The site in a folder. */
  public OpenSite(Path folder, Workers workers) {
    this.folder = folder;
    this.workers = workers;
  }

  /** These files, absolute, may have changed, whatever the file system says of them. */
  public void saved(Set<Path> files) {
    files.stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .forEach(saved::add);
  }

  /**
   * The site as it is on disk now.
   *
   * @throws SetUpException where the set-up is broken
   */
  public Impression impression(Sight sight) {
    Problems problems = new Problems();
    Site site = SiteSettings.read(folder, Optional.empty(), Rules.GALLEY, problems);
    Sources sources = SourceReader.read(site, problems);
    Ground ground = Ground.of(site, sources, 0);
    LastBake before = LastBake.inMemory(ground, parsed(ground));
    Impression impression =
        Impression.of(
            sight,
            new Shift(
                site,
                sources,
                Redaction.NONE,
                before,
                page -> page,
                workers,
                Progress.NONE,
                problems),
            sound);
    sound.putAll(impression.sound());
    last = Optional.of(impression);
    saved.clear();
    return impression;
  }

  private AlreadyParsed parsed(Ground ground) {
    return last.filter(one -> one.ground().print() == ground.print())
        .map(one -> one.parsed(saved))
        .orElse(AlreadyParsed.NOTHING);
  }
}
