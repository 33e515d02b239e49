package press.galley.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.galley.Impression;
import press.galley.site.Severity;

/**
 * The impressions of the views that were looked at last: of each the newest, the last good one and,
 * where that is another, the one before. Not thread-safe.
 */
final class Views {

  /** Each holds a whole site, or up to three that share what has not changed. */
  private static final int MOST = 3;

  private final Map<View, Impression> now = newMap();
  private final Map<View, Impression> good = newMap();

  /** What was shown before, if it is not the last good one: a text may have moved since. */
  private final Map<View, Impression> earlier = newMap();

  /** In the order in which they were looked at; the oldest goes. */
  private static Map<View, Impression> newMap() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<View, Impression> eldest) {
        return size() > MOST;
      }
    };
  }

  /** What a view shows; nothing where it must be laid out. */
  Optional<Impression> now(View view) {
    return Optional.ofNullable(now.get(view));
  }

  /** The last one of a view without errors. */
  Optional<Impression> good(View view) {
    return Optional.ofNullable(good.get(view));
  }

  /** What a view showed before, if that is not the last good one. */
  Optional<Impression> earlier(View view) {
    return Optional.ofNullable(earlier.get(view));
  }

  /** A view shows this from now on. */
  void show(View view, Impression impression) {
    now(view).ifPresent(before -> keep(view, before));
    now.put(view, impression);
  }

  /** What all views show is out of date. */
  void turn() {
    now.forEach(this::keep);
    now.clear();
  }

  private void keep(View view, Impression impression) {
    if (impression.isSketch()) {
      return;
    }
    if (impression.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
      good.put(view, impression);
      earlier.remove(view);
    } else {
      earlier.put(view, impression);
    }
  }
}
