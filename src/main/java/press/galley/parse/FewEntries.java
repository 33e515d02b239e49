package press.galley.parse;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few entries in their order, by their keys. A head has about seven: they take less room one
 * after another than in a table, and are found as fast. Immutable.
 */
final class FewEntries extends AbstractMap<String, Value.Entry> {

  private static final int FEW = 16;

  // Asked of every document, when the program is still cold: no list.
  private final Value.Entry[] entries;

  private FewEntries(Collection<Value.Entry> entries) {
    this.entries = entries.toArray(Value.Entry[]::new);
  }

  /** Some entries, of which no two have the same key. */
  static Map<String, Value.Entry> of(List<Value.Entry> entries) {
    return entries.size() <= FEW ? new FewEntries(entries) : copy(byKey(entries));
  }

  private static Map<String, Value.Entry> byKey(List<Value.Entry> entries) {
    Map<String, Value.Entry> byKey = new LinkedHashMap<>();
    entries.forEach(entry -> byKey.put(entry.key(), entry));
    return byKey;
  }

  /** A copy of some entries, each of which stands at its key. */
  static Map<String, Value.Entry> copy(Map<String, Value.Entry> entries) {
    if (entries instanceof FewEntries) {
      return entries;
    }
    return entries.size() <= FEW
        ? new FewEntries(entries.values())
        : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  @Override
  public Value.@Nullable Entry get(@Nullable Object key) {
    for (Value.Entry entry : entries) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public Collection<Value.Entry> values() {
    return Collections.unmodifiableList(Arrays.asList(entries));
  }

  @Override
  public Set<Map.Entry<String, Value.Entry>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Value.Entry>> iterator() {
        return Arrays.stream(entries).map(entry -> Map.entry(entry.key(), entry)).iterator();
      }

      @Override
      public int size() {
        return entries.length;
      }
    };
  }
}
