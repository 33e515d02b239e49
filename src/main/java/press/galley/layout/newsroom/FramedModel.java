package press.galley.layout.newsroom;

import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a page sees, made when it is asked for and given up when nobody holds it: of
 * all pages of a large site at once it would be most of what is in memory. Thread-safe.
 */
final class FramedModel extends AbstractMap<String, Object> {

  private final Supplier<Map<String, Object>> maker;
  private volatile WeakReference<@Nullable Map<String, Object>> made = new WeakReference<>(null);

  /** What this makes; it makes equal ones each time. */
  FramedModel(Supplier<Map<String, Object>> maker) {
    this.maker = maker;
  }

  private Map<String, Object> model() {
    Map<String, Object> known = made.get();
    if (known == null) {
      known = maker.get();
      made = new WeakReference<>(known);
    }
    return known;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return model().get(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return model().containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return model().entrySet();
  }
}
