package press.galley;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Page;
import press.galley.site.Place;

/**
 * Pages with some that came later: what has not been laid out of the others need not be for that.
 *
 * @param before the others
 * @param late by their files, in the place of those before
 */
record LatePages(Pages before, Map<String, Page> late) implements Pages {

  /** Copies the late ones. */
  LatePages {
    late = Map.copyOf(late);
  }

  @Override
  public Optional<Page> find(String file) {
    return Optional.ofNullable(late.get(file)).or(() -> before.find(file));
  }

  @Override
  public Optional<Place> shown(String file) {
    return Optional.ofNullable(late.get(file)).map(Page::place).or(() -> before.shown(file));
  }

  @Override
  public Collection<Page> all() {
    Map<String, Page> all = new LinkedHashMap<>(Pages.byFile(before.all()));
    all.putAll(late);
    return all.values();
  }

  @Override
  public Pages with(Collection<Page> others) {
    Map<String, Page> more = new HashMap<>(late);
    more.putAll(Pages.byFile(others));
    return new LatePages(before, more);
  }
}
