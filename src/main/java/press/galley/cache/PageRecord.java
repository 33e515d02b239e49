package press.galley.cache;

import java.util.List;

/**
 * How a page came about.
 *
 * @param digest the digest of its bytes
 * @param template its template
 * @param templates that template and all that it took in, by name; also those that were not there
 * @param own what it read that is its own, such as its model and its part of a list
 * @param shared what it read that other pages may read too
 */
public record PageRecord(
    String digest,
    String template,
    List<String> templates,
    List<Reading> own,
    List<Reading> shared) {

  /** Copies its lists. */
  public PageRecord {
    templates = List.copyOf(templates);
    own = List.copyOf(own);
    shared = List.copyOf(shared);
  }
}
