package press.galley.cache;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A 64-bit fingerprint of values: equal values have equal ones, and different values, but for one
 * chance in 2⁶⁴, different ones. For telling changes apart, not for security. Not thread-safe.
 */
public final class Fingerprint {

  /** Something that stands in a value by its name alone, since what is read of it counts apart. */
  public interface Named {
    /** The fingerprint of its name. */
    long fingerprintOfName();
  }

  /** A text whose fingerprint is known without reading it. */
  public interface Printed {
    /** What {@link #of(String)} gives for the text. */
    long fingerprint();
  }

  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xD6E8FEB86659FD93L;

  private static final Set<Class<?>> RANDOM =
      Set.of(Map.of(1, 1, 2, 2).getClass(), Set.of(1, 2).getClass(), Set.of(1, 2, 3).getClass());

  private long state = SEED;
  private boolean opaque;

  /** The fingerprint of a text. */
  public static long of(String text) {
    return new Fingerprint().add(text).value();
  }

  /** The fingerprint of some bytes. */
  public static long of(byte[] bytes, int from, int to) {
    return new Fingerprint().add(bytes, from, to).value();
  }

  /** The fingerprint of what was added so far. */
  public long value() {
    long z = state;
    z = (z ^ (z >>> 32)) * STEP;
    z = (z ^ (z >>> 29)) * STEP;
    return z ^ (z >>> 32);
  }

  /** Whether something was added that can't be told apart from others of its kind. */
  public boolean isOpaque() {
    return opaque;
  }

  /** Adds a number. */
  public Fingerprint add(long number) {
    state = (state ^ number) * STEP;
    state ^= state >>> 32;
    return this;
  }

  /** Adds a text: its length, then four UTF-16 code units at a time. */
  public Fingerprint add(String text) {
    int length = text.length();
    add(length);
    int i = 0;
    for (; i + 4 <= length; i += 4) {
      add(
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48);
    }
    for (; i < length; i++) {
      add(text.charAt(i));
    }
    return this;
  }

  private Fingerprint add(byte[] bytes, int from, int to) {
    add(to - from);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      add(
          (bytes[i] & 0xFFL)
              | (bytes[i + 1] & 0xFFL) << 8
              | (bytes[i + 2] & 0xFFL) << 16
              | (bytes[i + 3] & 0xFFL) << 24
              | (bytes[i + 4] & 0xFFL) << 32
              | (bytes[i + 5] & 0xFFL) << 40
              | (bytes[i + 6] & 0xFFL) << 48
              | (bytes[i + 7] & 0xFFL) << 56);
    }
    for (; i < to; i++) {
      add(bytes[i]);
    }
    return this;
  }

  /**
   * Adds a value of a template's: nothing, a text, a number, a truth, a date, something named, or
   * an array, list or map of such. Anything else makes the fingerprint opaque; so does a map or a
   * set whose order is left to chance and differs from one run of Java to the next.
   */
  public Fingerprint addValue(@Nullable Object value) {
    if (value == null) {
      return add('0');
    }
    if (value instanceof Named named) {
      return addName(named.fingerprintOfName());
    }
    if (value instanceof CharSequence text) {
      return add('t').add(of(text.toString()));
    }
    if (value instanceof Printed text) {
      return add('t').add(text.fingerprint());
    }
    if (value instanceof Number number) {
      return add('#').add(number.getClass().getName()).add(number.toString());
    }
    if (value instanceof Boolean truth) {
      return add(truth ? '+' : '-');
    }
    if (value instanceof Date date) {
      return add('d').add(date.toInstant().toEpochMilli());
    }
    return addMany(value);
  }

  /** Adds something by its name alone, as {@link #addValue} adds what is {@link Named}. */
  public Fingerprint addName(String name) {
    return addName(of(name));
  }

  private Fingerprint addName(long fingerprintOfName) {
    return add('n').add(fingerprintOfName);
  }

  private Fingerprint addMany(Object value) {
    opaque |= isInRandomOrder(value);
    if (value instanceof Map<?, ?> map) {
      // In the map's order, which a template may show.
      add('m').add(map.size());
      map.forEach((key, inner) -> addValue(key).addValue(inner));
    } else if (value instanceof Collection<?> items) {
      add('l').add(items.size());
      items.forEach(this::addValue);
    } else if (value instanceof Object[] items) {
      add('a').add(items.length);
      for (Object item : items) {
        addValue(item);
      }
    } else {
      opaque = true;
    }
    return this;
  }

  /** Whether it is one of {@code Map.of} or {@code Set.of}. */
  private static boolean isInRandomOrder(Object value) {
    return value instanceof Map<?, ?> map
        ? map.size() > 1 && RANDOM.contains(map.getClass())
        : value instanceof Set<?> set && set.size() > 1 && RANDOM.contains(set.getClass());
  }
}
