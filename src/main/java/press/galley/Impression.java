package press.galley;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.render.Explanation;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * A site in memory, laid out, of which a file is made when somebody asks for it. What is made stays
 * as it is while the sources go on. Thread-safe.
 */
public final class Impression {

  private final Sight sight;
  private final Shift shift;
  private final LaidOut layout;
  private final Findings findings;
  private final Map<String, Optional<Output>> made = new ConcurrentHashMap<>();

  Impression(Sight sight, Shift shift, LaidOut layout, Findings findings) {
    this.sight = sight;
    this.shift = shift;
    this.layout = layout;
    this.findings = findings;
  }

  /**
   * This one with what has been saved, ahead of the next that is laid out: pages that only show it,
   * such as lists, stay as they are. Nothing where the site must be laid out anew first.
   *
   * @param saved the paths of the files that were saved
   */
  Optional<Impression> ahead(Set<String> saved) {
    Map<String, Source> now = shift.sources().now(saved);
    if (layout.stopPress().isEmpty() || !now.keySet().equals(saved)) {
      return Optional.empty();
    }
    Sources sources = shift.sources().with(now);
    Shift next = shift.with(sources);
    return layout
        .stopPress()
        .get()
        .take(now.values(), layout.documents(), layout.pages()::all, next)
        .map(late -> with(late, next, saved));
  }

  private Impression with(StopPress.Late late, Shift next, Set<String> saved) {
    List<Document> documents =
        layout.documents().stream()
            .map(one -> late.documents().getOrDefault(one.path(), one))
            .toList();
    Set<String> files =
        late.pages().stream().map(Page::file).collect(Collectors.toUnmodifiableSet());
    LaidOut after =
        new LaidOut(
            layout.isSketch(),
            documents,
            layout.edition(),
            layout.pages().with(late.pages()),
            layout.timetable(),
            new LatePress(files, late.press(), this),
            Optional.of(late.next()));
    return new Impression(sight, next, after, findings.ahead(() -> besides(saved)));
  }

  /** What is wrong besides files that were saved. */
  private List<Problem> besides(Set<String> saved) {
    return problems().stream().filter(one -> !saved.contains(one.place().file())).toList();
  }

  /** Whether another follows at once that knows all that is wrong with texts. */
  public boolean isSketch() {
    return layout.isSketch();
  }

  /** Whose view it is, and of which instant. */
  public Sight sight() {
    return sight;
  }

  /** The site. */
  public Site site() {
    return shift.site();
  }

  /** The files that it is made from. */
  public Sources sources() {
    return shift.sources();
  }

  /** Every document of the site, public or not. */
  public List<Document> documents() {
    return layout.documents();
  }

  /** What is shown. */
  public Edition edition() {
    return layout.edition();
  }

  /** Its pages, in the order in which they were laid out. */
  public Collection<Page> pages() {
    return layout.pages().all();
  }

  /** When which of its texts may be seen. */
  public Timetable timetable() {
    return layout.timetable();
  }

  /** The page of a file, if it is one. */
  public Optional<Page> page(String file) {
    return layout.pages().find(file);
  }

  /**
   * The place of the document that the page of a file shows, or lists the news of; of another page
   * nothing, or no document. The page need not be laid out.
   */
  public Optional<Place> shown(String file) {
    return layout.pages().shown(file);
  }

  /**
   * A file of the site by its path under the output folder; nothing where there is none, or where
   * it can't be made, which is a problem then.
   */
  public Optional<Output> file(String file) {
    Optional<Page> page = page(file);
    return page.isEmpty()
        ? layout.press().other(file)
        : made.computeIfAbsent(file, key -> layout.press().page(page.get()));
  }

  /** What a page that has been made was made from; nothing of one that has not. */
  public Optional<Explanation> explanation(Page page) {
    return layout.press() instanceof LatePress late && !late.files().contains(page.file())
        ? late.before().explanation(page)
        : shift.last().pages().explanation(page);
  }

  /** What is wrong with the site, as far as it is known; gravest first. */
  public List<Problem> problems() {
    return findings.with(shift.problems());
  }

  /**
   * Looks whether every page can be made, those that nobody asks for among them; afterwards all
   * problems are known. One that has read the same as when it was looked at last is not made again.
   *
   * @param goesOn asked before each page; where it says no, the rest waits for the next call
   * @return whether it is finished
   */
  public boolean inspect(BooleanSupplier goesOn) {
    return isSketch() || findings.inspection().map(one -> one.goOn(goesOn)).orElse(true);
  }

  /** What was found in pages, besides these files, which were saved: it may still be so. */
  List<Problem> foundInPages(Set<String> saved) {
    Set<Problem> begun = findings.begun();
    return besides(saved).stream().filter(one -> !begun.contains(one)).toList();
  }

  /** The documents without errors, by their path. */
  Map<String, Document> sound() {
    Problems known = new Problems();
    known.addAll(problems());
    return Sound.byPath(Sound.among(layout.documents(), known));
  }

  /** What it stands on. */
  Ground ground() {
    return shift.last().ground();
  }

  /** What it leaves for the next one. */
  Handover handover() {
    return new Handover(shift, layout, findings.inspection().isPresent(), problems());
  }
}
