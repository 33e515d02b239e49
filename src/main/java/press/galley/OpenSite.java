package press.galley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.galley.jbake.SiteSettings;
import press.galley.parse.Document;
import press.galley.read.Redaction;
import press.galley.read.Source;
import press.galley.read.SourceReader;
import press.galley.read.Sources;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * A site that is kept open while its files are edited: what has not changed since the last
 * impression is not parsed again, and a text that has errors is shown as it was without them or,
 * where it never was and only names in it lead nowhere, as it is. Thread-safe; of two impressions
 * one is made after the other.
 */
public final class OpenSite {

  private final Path folder;
  private final Workers workers;
  private final Function<Site, PreviewNotes> opening;
  private final Object desk = new Object();
  private final Map<String, Document> sound = new ConcurrentHashMap<>();
  private Optional<Impression> sketched = Optional.empty();
  private Optional<Impression> last = Optional.empty();
  private Optional<PreviewNotes> notes = Optional.empty();
  private Optional<Impression> toNote = Optional.empty();
  private Set<String> saved = new TreeSet<>();

  private OpenSite(Path folder, Workers workers, Function<Site, PreviewNotes> opening) {
    this.folder = folder;
    this.workers = workers;
    this.opening = opening;
  }

  /** The site in a folder, of which nothing is noted. */
  public OpenSite(Path folder, Workers workers) {
    this(folder, workers, site -> PreviewNotes.NONE);
  }

  /** The site in a folder, of which notes are kept beside its output. */
  public static OpenSite withNotes(Path folder, Workers workers) {
    return new OpenSite(folder, workers, site -> PreviewNotes.of(site, workers));
  }

  /** These files, absolute, may have changed, whatever the file system says of them. */
  public void saved(Set<Path> files) {
    Set<String> paths = paths(files);
    synchronized (desk) {
      saved.addAll(paths);
    }
  }

  /**
   * An impression with what has just been saved, ahead of the next: the pages of those texts are as
   * they are now, pages that only show them stay as they are. Nothing where the site must be laid
   * out anew first.
   *
   * @param files absolute
   */
  public Optional<Impression> ahead(Impression impression, Set<Path> files) {
    Set<String> paths = paths(files);
    Optional<Impression> ahead = paths.isEmpty() ? Optional.empty() : impression.ahead(paths);
    ahead.ifPresent(
        one ->
            one.sound()
                .forEach(
                    (path, document) -> {
                      if (paths.contains(path)) {
                        sound.put(path, document);
                      }
                    }));
    return ahead;
  }

  private Set<String> paths(Set<Path> files) {
    return files.stream()
        .filter(file -> file.startsWith(folder))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What can be shown of a newsroom first, before all of its texts have been parsed; nothing of a
   * site that has been laid out before, or of another kind.
   *
   * @throws SetUpException where the set-up is broken
   */
  public synchronized Optional<Impression> sketch(Sight sight) throws SupersededException {
    if (last.isPresent()) {
      return Optional.empty();
    }
    Shift shift = shift(Set.of());
    if (shift.site().settings().layout() != LayoutStyle.NEWSROOM) {
      return Optional.empty();
    }
    sketched = Optional.of(Imposition.sketch(sight, shift));
    return sketched;
  }

  /**
   * The site as it is on disk now.
   *
   * @param before what is shown until then, if it is
   * @param superseded whether nobody wants it any more
   * @throws SetUpException where the set-up is broken
   * @throws SupersededException where nobody wants it any more
   */
  public synchronized Impression impression(
      Sight sight, Optional<Impression> before, BooleanSupplier superseded)
      throws SupersededException {
    // What is broken before the whole layout stands is shown as it was in the sketch.
    sketched.ifPresent(sketch -> keep(sketch.sound()));
    sketched = Optional.empty();
    Set<String> now = taken();
    boolean done = false;
    try {
      Impression impression = impression(sight, before, superseded, now);
      keep(impression.sound());
      forget(impression.sources());
      if (last.isEmpty()) {
        toNote = Optional.of(impression);
      }
      last = Optional.of(impression);
      done = true;
      return impression;
    } finally {
      if (!done) {
        giveBack(now);
      }
    }
  }

  /**
   * Notes for the next preview how the texts were parsed that the first impression was made of.
   * Does nothing before that, and nothing when called again.
   *
   * @param now what the public may not see then is not noted
   */
  public synchronized void note(Instant now) {
    Optional<Impression> first = toNote;
    Optional<PreviewNotes> paper = notes.filter(known -> first.isPresent());
    if (paper.isPresent() && last.isPresent()) {
      toNote = Optional.empty();
      notes = Optional.empty();
      paper.get().keep(first.get(), last.get(), now);
    }
  }

  private Impression impression(
      Sight sight, Optional<Impression> before, BooleanSupplier superseded, Set<String> now)
      throws SupersededException {
    Shift shift = shift(now);
    SupersededException.check(superseded);
    List<Problem> earlier =
        before.filter(one -> !one.isSketch()).map(one -> one.foundInPages(now)).orElse(List.of());
    return Imposition.whole(sight, shift, sound, earlier, superseded);
  }

  private Shift shift(Set<String> now) {
    Problems problems = new Problems();
    if (last.isPresent()) {
      checkSettings();
    }
    Site site = SiteSettings.read(folder, Optional.empty(), Rules.GALLEY, problems);
    last.ifPresent(one -> checkKind(one.site(), site));
    if (last.isEmpty() && notes.isEmpty()) {
      notes = Optional.of(opening.apply(site));
    }
    Sources sources = SourceReader.read(site, workers, problems);
    Ground ground = Ground.of(site, sources, Program.print());
    LastBake left =
        last.map(one -> one.handover().left(ground, now))
            .orElseGet(() -> notes.orElseThrow().on(ground));
    return new Shift(
        site, sources, Redaction.NONE, left, page -> page, workers, Progress.NONE, problems);
  }

  /** Whoever has opened a site knows where it is: only its settings are gone. */
  private void checkSettings() {
    if (!Files.isRegularFile(folder.resolve(SiteSettings.FILE))) {
      throw new SetUpException(
          new Problem(
              ProblemCode.WRONG_SETTING,
              Place.of(SiteSettings.FILE),
              "The settings of the site are gone.",
              "no " + SiteSettings.FILE,
              "Put " + SiteSettings.FILE + " back. Until then the site is shown as it was."));
    }
  }

  /** A newsroom whose settings have been emptied is no stock site of which all is wrong. */
  private static void checkKind(Site before, Site now) {
    if (before.settings().layout() == LayoutStyle.NEWSROOM
        && now.settings().layout() != LayoutStyle.NEWSROOM) {
      throw new SetUpException(
          new Problem(
              ProblemCode.WRONG_SETTING,
              Place.of(SiteSettings.FILE),
              "The settings do not say any more that this is a newsroom.",
              now.settings().get("galley.layout", "galley.layout is missing"),
              "Write galley.layout=newsroom. If it is to be a stock site, start the preview"
                  + " again."));
    }
  }

  /** What has been saved in the meantime may have come ahead: that is newer. */
  private void keep(Map<String, Document> now) {
    synchronized (desk) {
      now.forEach(
          (path, document) -> {
            if (!saved.contains(path)) {
              sound.put(path, document);
            }
          });
    }
  }

  /** A text that is gone has no last good page: another one may be written under its name. */
  private void forget(Sources sources) {
    Set<String> there =
        sources.content().stream().map(Source::path).collect(Collectors.toUnmodifiableSet());
    synchronized (desk) {
      sound.keySet().removeIf(path -> !there.contains(path) && !saved.contains(path));
    }
  }

  private Set<String> taken() {
    synchronized (desk) {
      Set<String> taken = saved;
      saved = new TreeSet<>();
      return taken;
    }
  }

  private void giveBack(Set<String> unused) {
    synchronized (desk) {
      saved.addAll(unused);
    }
  }
}
