package press.galley.layout.newsroom;

import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Lineup;
import press.galley.parse.Document;

/**
 * What the template of a page sees, made when it is asked for and given up when nobody holds it: of
 * all pages of a large site at once it would be most of what is in memory. Thread-safe.
 */
final class FramedModel extends AbstractMap<String, Object> implements Lineup {

  private final Sheet sheet;
  private final Supplier<Map<String, Object>> maker;
  private volatile WeakReference<@Nullable Map<String, Object>> made = new WeakReference<>(null);

  /** That of a sheet, made by this; it makes equal ones each time. */
  FramedModel(Sheet sheet, Supplier<Map<String, Object>> maker) {
    this.sheet = sheet;
    this.maker = maker;
  }

  @Override
  public String heading() {
    return sheet.whole().title;
  }

  @Override
  public List<Document> documents() {
    return sheet.listed;
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
