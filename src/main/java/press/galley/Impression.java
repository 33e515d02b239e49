package press.galley;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.read.Sources;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.Site;

/**
 * A site in memory, laid out, of which a file is made when somebody asks for it. What is made stays
 * as it is while the sources go on. Thread-safe.
 */
public final class Impression {

  private final Sight sight;
  private final Shift shift;
  private final List<Document> documents;
  private final Edition edition;
  private final Map<String, Page> pages;
  private final Press press;
  private final Map<String, Optional<Output>> made = new ConcurrentHashMap<>();

  private Impression(
      Sight sight,
      Shift shift,
      List<Document> documents,
      Edition edition,
      List<Page> pages,
      Press press) {
    this.sight = sight;
    this.shift = shift;
    this.documents = List.copyOf(documents);
    this.edition = edition;
    Map<String, Page> byFile = new LinkedHashMap<>();
    pages.forEach(page -> byFile.putIfAbsent(page.file(), page));
    this.pages = Collections.unmodifiableMap(byFile);
    this.press = press;
  }

  /**
   * Lays a site out; a house that can't be kept open makes all of its files at once.
   *
   * @param before documents by their path: one that has errors now is shown as it was then
   */
  static Impression of(Sight sight, Shift shift, Map<String, Document> before) {
    try (House house = shift.house()) {
      List<Document> documents = house.parse();
      List<Document> sound = Sound.among(documents, shift.problems());
      Edition edition = sight.edition(completed(sound, before, shift), shift.site());
      List<Page> pages = house.layOut(edition, Preview.NONE);
      Press press = house.press(edition, pages);
      return new Impression(
          sight,
          shift,
          documents,
          edition,
          pages,
          house.isTied() ? new MadePress(press.all(pages, shift)) : press);
    }
  }

  private static List<Document> completed(
      List<Document> sound, Map<String, Document> before, Shift shift) {
    Map<String, Document> shown = new HashMap<>(before);
    sound.forEach(document -> shown.put(document.path(), document));
    return shift.sources().content().stream()
        .flatMap(source -> Optional.ofNullable(shown.get(source.path())).stream())
        .toList();
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
    return documents;
  }

  /** What is shown. */
  public Edition edition() {
    return edition;
  }

  /** The page of a file, if it is one. */
  public Optional<Page> page(String file) {
    return Optional.ofNullable(pages.get(file));
  }

  /**
   * A file of the site by its path under the output folder; nothing where there is none, or where
   * it can't be made, which is a problem then.
   */
  public Optional<Output> file(String file) {
    Page page = pages.get(file);
    return page == null ? press.other(file) : made.computeIfAbsent(file, key -> press.page(page));
  }

  /** What is wrong with the site, as far as it has been made; gravest first. */
  public List<Problem> problems() {
    return shift.problems().sorted();
  }

  /** The documents without errors, by their path. */
  Map<String, Document> sound() {
    Map<String, Document> sound = new HashMap<>();
    Sound.among(documents, shift.problems())
        .forEach(document -> sound.put(document.path(), document));
    return sound;
  }

  /** What it stands on. */
  Ground ground() {
    return shift.last().ground();
  }

  /** What was parsed and had no problem, for the next time. */
  AlreadyParsed parsed(Set<String> saved) {
    Set<String> doubtful =
        problems().stream().map(Problem::place).map(Place::file).collect(Collectors.toSet());
    doubtful.addAll(saved);
    return AlreadyParsed.of(documents, shift.sources().content(), doubtful);
  }
}
