package press.galley.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.read.Source;

/**
 * Documents that this process has parsed before, each with the file that it came from as it was
 * then. A parsed document depends on its file alone, besides the settings and types of the site.
 * Immutable and thread-safe.
 */
public final class AlreadyParsed {

  /** Nothing has been parsed. */
  public static final AlreadyParsed NOTHING = new AlreadyParsed(Map.of());

  private record Entry(Source source, Document document) {}

  private final Map<String, Entry> byPath;

  private AlreadyParsed(Map<String, Entry> byPath) {
    this.byPath = byPath;
  }

  /**
   * Those of these documents that came from these files.
   *
   * @param doubtful the paths of files that have problems, which are to be told again
   */
  public static AlreadyParsed of(
      List<Document> documents, List<Source> sources, Set<String> doubtful) {
    Map<String, Document> parsed = new HashMap<>();
    documents.forEach(document -> parsed.put(document.path(), document));
    Map<String, Entry> byPath = new HashMap<>();
    for (Source source : sources) {
      Document document = parsed.get(source.path());
      if (document != null && !doubtful.contains(source.path())) {
        byPath.put(source.path(), new Entry(source, document));
      }
    }
    return new AlreadyParsed(byPath);
  }

  /** Those of these documents that are not among these; none where nothing was parsed before. */
  public List<Document> news(List<Document> documents) {
    return byPath.isEmpty()
        ? List.of()
        : documents.stream().filter(document -> !holds(document)).toList();
  }

  private boolean holds(Document document) {
    Entry entry = byPath.get(document.path());
    return entry != null && entry.document().equals(document);
  }

  /** The document of a file that, by its stamp, is the same. */
  public Optional<Document> of(Source source) {
    return Optional.ofNullable(byPath.get(source.path()))
        .filter(entry -> entry.source().equals(source))
        .map(Entry::document);
  }
}
