package press.galley.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import press.galley.read.Stamp;

/**
 * What a bake leaves for the next one. Immutable and thread-safe.
 *
 * @param program the fingerprint of Galley and Java, which made it
 * @param ground the fingerprint of all else that stands under every page, such as the settings
 * @param begun when the bake that made it began, by the file system's clock, in nanoseconds
 * @param templates the fingerprint of each template, by name
 * @param documents by the path of the file
 * @param pages how its pages came about
 */
public record Cache(
    long program,
    long ground,
    long begun,
    Map<String, Long> templates,
    Map<String, DocumentRecord> documents,
    PageRecords pages) {

  /** Nothing is left. */
  public static final Cache EMPTY = new Cache(0, 0, 0, Map.of(), Map.of(), PageRecords.EMPTY);

  /** Copies its maps. */
  public Cache {
    templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
  }

  /** Whether a document's file is, by its stamp alone, the one that was parsed. */
  public boolean isUnchanged(DocumentRecord document, Stamp now) {
    return document.stamp().equals(now) && now.isSettledBefore(begun);
  }
}
