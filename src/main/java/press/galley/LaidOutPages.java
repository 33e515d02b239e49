package press.galley;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Page;
import press.galley.site.Place;

/**
 * Pages all of which have been laid out.
 *
 * @param byFile by their files
 */
record LaidOutPages(Map<String, Page> byFile) implements Pages {

  @Override
  public Optional<Page> find(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  @Override
  public Optional<Place> shown(String file) {
    return find(file).map(Page::place);
  }

  @Override
  public Collection<Page> all() {
    return byFile.values();
  }

  @Override
  public Pages with(Collection<Page> others) {
    Map<String, Page> pages = new LinkedHashMap<>(byFile);
    others.forEach(page -> pages.put(page.file(), page));
    return new LaidOutPages(Collections.unmodifiableMap(pages));
  }
}
