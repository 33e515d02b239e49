package press.galley;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Page;
import press.galley.site.Place;

/** The pages of an impression by their files under the output folder. Thread-safe. */
interface Pages {

  /** Pages that have been laid out, in that order; of two with one file the first counts. */
  static Pages of(Collection<Page> pages) {
    return new LaidOutPages(byFile(pages));
  }

  /** Pages by their files, in the same order. */
  static Map<String, Page> byFile(Collection<Page> pages) {
    Map<String, Page> byFile = new LinkedHashMap<>();
    pages.forEach(page -> byFile.putIfAbsent(page.file(), page));
    return Collections.unmodifiableMap(byFile);
  }

  /** The page of a file, if it is one. */
  Optional<Page> find(String file);

  /**
   * The place of the document that the page of a file shows, or lists the news of; of another page
   * nothing, or no document. The page need not be laid out.
   */
  Optional<Place> shown(String file);

  /** All pages. */
  Collection<Page> all();

  /** These with others, which stand in the place of those with the same files. */
  Pages with(Collection<Page> others);
}
