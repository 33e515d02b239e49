package press.galley.layout.newsroom;

import java.lang.ref.SoftReference;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Fingerprint;
import press.galley.layout.Subject;

/**
 * What a template sees of something: a map whose values are made when they are first read, so that
 * views may lead to each other in circles. They are given up before more memory is taken, and made
 * again. Thread-safe.
 */
abstract class View extends AbstractMap<String, Object> implements Subject {

  private volatile SoftReference<@Nullable Map<String, Optional<Object>>> read =
      new SoftReference<>(null);

  private final long fingerprint;
  private final String subject;

  View(String subject) {
    this.subject = subject;
    this.fingerprint = Fingerprint.of(subject);
  }

  @Override
  public final String subject() {
    return subject;
  }

  @Override
  public final long fingerprintOfName() {
    return fingerprint;
  }

  @Override
  public void addTo(Fingerprint print, String name) {
    print.addValue(get(name));
  }

  /** The names that may have a value. */
  abstract Set<String> names();

  /** The value of a name, or nothing. */
  abstract Optional<Object> value(String name);

  @Override
  public @Nullable Object get(Object key) {
    String name = String.valueOf(key);
    Map<String, Optional<Object>> values = known();
    Optional<Object> value = values.get(name);
    if (value == null) {
      value = value(name);
      values.put(name, value);
    }
    return value.orElse(null);
  }

  private Map<String, Optional<Object>> known() {
    Map<String, Optional<Object>> values = read.get();
    if (values == null) {
      values = new ConcurrentHashMap<>();
      read = new SoftReference<>(values);
    }
    return values;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  /** Every name that has a value, with it. */
  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : names()) {
      Object value = get(name);
      if (value != null) {
        all.put(name, value);
      }
    }
    return all.entrySet();
  }
}
