package press.galley;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import press.galley.cache.Cache;
import press.galley.cache.DocumentRecord;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.parse.FileName;
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

  /** What is laid out, and what makes it. */
  private record Layout(
      boolean isSketch,
      List<Document> documents,
      Edition edition,
      Pages pages,
      Timetable timetable,
      Press press,
      Optional<StopPress> stopPress) {}

  private final Sight sight;
  private final Shift shift;
  private final Layout layout;
  private final Findings findings;
  private final Map<String, Optional<Output>> made = new ConcurrentHashMap<>();

  private Impression(Sight sight, Shift shift, Layout layout, Findings findings) {
    this.sight = sight;
    this.shift = shift;
    this.layout = layout;
    this.findings = findings;
  }

  /**
   * Lays a site out; a house that can't be kept open makes all of its files at once.
   *
   * @param sound documents by their path: one that has errors now is shown as it was then, or where
   *     it was not, and only names in it lead nowhere, as it is
   * @param earlier what was found in pages before and may still be so
   * @param superseded whether nobody wants it any more
   * @throws SupersededException if that is so
   */
  static Impression of(
      Sight sight,
      Shift shift,
      Map<String, Document> sound,
      List<Problem> earlier,
      BooleanSupplier superseded)
      throws SupersededException {
    return of(sight, shift, false, sound, earlier, superseded);
  }

  /**
   * Lays a site out by the heads of its texts alone: pages are the same, what is wrong with texts
   * is not known.
   */
  static Impression sketch(Sight sight, Shift shift) throws SupersededException {
    return of(sight, shift, true, Map.of(), List.of(), () -> false);
  }

  private static Impression of(
      Sight sight,
      Shift shift,
      boolean isSketch,
      Map<String, Document> sound,
      List<Problem> earlier,
      BooleanSupplier superseded)
      throws SupersededException {
    try (House house = shift.house()) {
      List<Document> documents = isSketch ? house.sketch() : house.parse();
      SupersededException.check(superseded);
      List<Document> shown = completed(documents, sound, shift);
      Edition edition = sight.edition(shown, shift.site());
      SupersededException.check(superseded);
      Pages pages =
          isSketch ? house.sketch(edition) : Pages.of(house.layOut(edition, Preview.NONE));
      SupersededException.check(superseded);
      PressRun press = house.press(edition, pages::all);
      Timetable timetable = new Timetable(documents, edition, shift.site());
      return house.isTied()
          ? new Impression(
              sight,
              shift,
              new Layout(
                  isSketch,
                  documents,
                  edition,
                  pages,
                  timetable,
                  new MadePress(press.all(List.copyOf(pages.all()), shift)),
                  Optional.empty()),
              Findings.known())
          : open(
              sight,
              shift,
              new Layout(isSketch, documents, edition, pages, timetable, press, house.stopPress()),
              house.tied(pages::all),
              press,
              earlier);
    }
  }

  private static Impression open(
      Sight sight,
      Shift shift,
      Layout layout,
      List<Page> tied,
      PressRun press,
      List<Problem> earlier) {
    Set<String> early = tied.stream().map(Page::file).collect(Collectors.toUnmodifiableSet());
    Findings findings =
        layout.isSketch()
            ? Findings.known()
            : Findings.before(
                new Inspection(without(early, layout.pages()), press), shift.problems(), earlier);
    Impression impression = new Impression(sight, shift, layout, findings);
    early.forEach(impression::file);
    return impression;
  }

  private static List<Page> without(Set<String> files, Pages pages) {
    return pages.all().stream().filter(page -> !files.contains(page.file())).toList();
  }

  private static List<Document> completed(
      List<Document> documents, Map<String, Document> before, Shift shift) {
    List<Document> sound = Sound.among(documents, shift.problems());
    if (before.isEmpty() && sound.size() == documents.size()) {
      return documents;
    }
    // A new text that names what is not there is better shown than missed.
    Map<String, Document> shown = byPath(Sound.legible(documents, shift.problems()));
    shown.putAll(before);
    shown.putAll(byPath(sound));
    return shift.sources().content().stream()
        .flatMap(source -> Optional.ofNullable(shown.get(source.path())).stream())
        .toList();
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
    Layout after =
        new Layout(
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
    return byPath(Sound.among(layout.documents(), known));
  }

  private static Map<String, Document> byPath(List<Document> documents) {
    Map<String, Document> byPath = new HashMap<>();
    documents.forEach(document -> byPath.put(document.path(), document));
    return byPath;
  }

  /** The ids of the texts that could not be parsed. */
  Set<String> unparsed() {
    Set<String> parsed =
        layout.documents().stream().map(Document::path).collect(Collectors.toSet());
    return shift.sources().content().stream()
        .map(Source::path)
        .filter(path -> !parsed.contains(path))
        .map(path -> FileName.of(path, site()).id())
        .collect(Collectors.toSet());
  }

  /** What it stands on. */
  Ground ground() {
    return shift.last().ground();
  }

  /**
   * How its texts were parsed for it, those apart that had been in memory before or have problems.
   *
   * @param shown the paths of those to be told
   */
  SortedMap<String, DocumentRecord> parsed(Set<String> shown) {
    return shift.last().documents().records(shown, doubtful());
  }

  /** What it leaves for the next one of the same ground. */
  LastBake left(Ground ground, Set<String> saved) {
    Ground own = ground();
    if (ground.print() != own.print()) {
      return LastBake.inMemory(ground);
    }
    // One that was saved may have been read while it was another, or was not there.
    String templates = site().templateFolder();
    boolean isSameDress =
        ground.templates().equals(own.templates())
            && saved.stream().noneMatch(path -> path.startsWith(templates));
    return LastBake.inMemory(
        ground,
        inMemory(saved),
        layout.stopPress().filter(press -> isSameDress).map(StopPress::templates),
        read());
  }

  /** What pages have read that need not be made again to be looked at. */
  private Cache read() {
    return findings.inspection().isPresent()
        ? shift.last().read(layout.pages().all())
        : Cache.EMPTY;
  }

  /** What was parsed and had no problem. */
  private AlreadyParsed inMemory(Set<String> saved) {
    Set<String> doubtful = doubtful();
    doubtful.addAll(saved);
    return AlreadyParsed.of(layout.documents(), shift.sources().content(), doubtful);
  }

  /** The paths of files that have problems. */
  private Set<String> doubtful() {
    return problems().stream().map(Problem::place).map(Place::file).collect(Collectors.toSet());
  }
}
