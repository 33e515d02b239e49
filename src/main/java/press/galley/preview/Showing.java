package press.galley.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.Impression;
import press.galley.OpenSite;
import press.galley.Sight;
import press.galley.site.Problem;
import press.galley.site.SetUpException;
import press.galley.site.Severity;
import press.galley.site.Workers;

/**
 * Keeps what a preview shows: for each of the last views, the newest impression of the site and the
 * last good one. Thread-safe.
 */
final class Showing {

  /** Each holds a whole site. */
  private static final int VIEWS = 3;

  private final OpenSite site;
  private final InstantSource clock;
  private final Map<View, Impression> now = newMap();
  private final Map<View, Impression> good = newMap();
  private Optional<Problem> setUp = Optional.empty();
  private View latest = View.FIRST;
  private volatile long version = 1;

  Showing(Path folder, InstantSource clock, Workers workers) {
    this.site = new OpenSite(folder, workers);
    this.clock = clock;
  }

  /** In the order in which they were looked at; the oldest goes. */
  private static Map<View, Impression> newMap() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<View, Impression> eldest) {
        return size() > VIEWS;
      }
    };
  }

  /** The number of the site’s present state. */
  long version() {
    return version;
  }

  /** Takes in what is on disk; these files, absolute, were saved. */
  synchronized void changed(Set<Path> saved) {
    site.saved(saved);
    now.forEach(
        (view, impression) -> {
          if (isGood(impression)) {
            good.put(view, impression);
          }
        });
    List<Map.Entry<View, Impression>> before = List.copyOf(now.entrySet());
    now.clear();
    version++;
    make(latest);
    if (setUp.isPresent()) {
      // There is nothing newer to be had.
      before.forEach(entry -> now.put(entry.getKey(), entry.getValue()));
    }
  }

  private static boolean isGood(Impression impression) {
    return impression.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }

  /** What there is to be shown in a view. */
  synchronized Shown shown(View view) {
    latest = view;
    if (isOver(view)) {
      make(view);
    }
    return new Shown(
        version,
        view.moment().orElseGet(clock::instant),
        Optional.ofNullable(now.get(view)),
        Optional.ofNullable(good.get(view)),
        setUp);
  }

  /** Whether there is no impression of a view, or its hour has passed. */
  private boolean isOver(View view) {
    Impression impression = now.get(view);
    if (impression == null) {
      return setUp.isEmpty();
    }
    Instant at = view.moment().orElseGet(clock::instant);
    return impression.edition().nextChange().filter(next -> !next.isAfter(at)).isPresent();
  }

  private void make(View view) {
    try {
      Instant at = view.moment().orElseGet(clock::instant);
      now.put(view, site.impression(new Sight(view.scope(), at)));
      setUp = Optional.empty();
    } catch (SetUpException e) {
      setUp = Optional.of(e.problem());
    }
  }
}
