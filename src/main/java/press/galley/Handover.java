package press.galley;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import press.galley.cache.Cache;
import press.galley.cache.DocumentRecord;
import press.galley.parse.AlreadyParsed;
import press.galley.parse.Document;
import press.galley.parse.FileName;
import press.galley.read.Source;
import press.galley.site.Place;
import press.galley.site.Problem;

/**
 * What an impression leaves for those that come after it.
 *
 * @param isInspected whether its pages are looked at
 * @param problems what is wrong with it, as far as it is known: of such files nothing is left
 */
record Handover(Shift shift, LaidOut layout, boolean isInspected, List<Problem> problems) {

  /** The ids of the texts that could not be parsed. */
  Set<String> unparsed() {
    Set<String> parsed =
        layout.documents().stream().map(Document::path).collect(Collectors.toSet());
    return shift.sources().content().stream()
        .map(Source::path)
        .filter(path -> !parsed.contains(path))
        .map(path -> FileName.of(path, shift.site()).id())
        .collect(Collectors.toSet());
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
    Ground own = shift.last().ground();
    if (ground.print() != own.print()) {
      return LastBake.inMemory(ground);
    }
    // One that was saved may have been read while it was another, or was not there.
    String templates = shift.site().templateFolder();
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
    return isInspected ? shift.last().read(layout.pages().all()) : Cache.EMPTY;
  }

  /** What was parsed and had no problem. */
  private AlreadyParsed inMemory(Set<String> saved) {
    Set<String> doubtful = doubtful();
    doubtful.addAll(saved);
    return AlreadyParsed.of(layout.documents(), shift.sources().content(), doubtful);
  }

  /** The paths of files that have problems. */
  private Set<String> doubtful() {
    return problems.stream().map(Problem::place).map(Place::file).collect(Collectors.toSet());
  }
}
