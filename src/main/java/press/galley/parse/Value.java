package press.galley.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.galley.site.Place;

/** A value in front matter or in a data file, with the place where it stands. */
public sealed interface Value {

  /** Where the value begins. */
  Place place();

  /** What a scalar is, by the YAML 1.2 core schema; a JBake header's values are all text. */
  enum Kind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL
  }

  /** A single value; the text is as written, without quotes. */
  record Scalar(String text, Kind kind, Place place) implements Value {
    // Asked of every document when the program is still cold: what Java itself makes of a record
    // costs milliseconds the first time.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Scalar that
          && text.equals(that.text)
          && kind == that.kind
          && place.equals(that.place);
    }

    @Override
    public int hashCode() {
      return text.hashCode() * 31 + place.hashCode();
    }
  }

  /** A list. */
  record Sequence(List<Value> items, Place place) implements Value {
    /** Copies its items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A key and what it holds. */
  record Entry(String key, Place keyPlace, Value value) {
    /** All documents have the same few keys: each is one text. */
    public Entry {
      key = Keys.one(key);
    }
  }

  /** Keys with values, in the order written; no key twice. */
  record Mapping(Map<String, Entry> entries, Place place) implements Value {
    /** Copies its entries, keeping their order. */
    public Mapping {
      entries = FewEntries.copy(entries);
    }

    /** The value at a key. */
    public Optional<Value> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** Whether anything stands at one of these keys. */
    public boolean hasAny(Set<String> keys) {
      for (Entry entry : entries.values()) {
        if (keys.contains(entry.key())) {
          return true;
        }
      }
      return false;
    }

    /** The same without a key. */
    public Mapping without(String key) {
      if (!entries.containsKey(key)) {
        return this;
      }
      Map<String, Entry> left = new LinkedHashMap<>(entries);
      left.remove(key);
      return new Mapping(left, place);
    }

    /** The text at a key, if a scalar that is not null stands there. */
    public Optional<String> text(String key) {
      return get(key)
          .filter(value -> value instanceof Scalar scalar && scalar.kind() != Kind.NULL)
          .map(value -> ((Scalar) value).text());
    }

    /** The texts at a key: of a list its scalars, of a scalar itself, else none. */
    public List<Scalar> scalars(String key) {
      return get(key).map(Mapping::scalarsOf).orElse(List.of());
    }

    /** The mappings at a key: of a list those in it, of a mapping itself, else none. */
    public List<Mapping> mappings(String key) {
      return get(key).map(Mapping::mappingsOf).orElse(List.of());
    }

    private static List<Mapping> mappingsOf(Value value) {
      if (value instanceof Mapping mapping) {
        return List.of(mapping);
      }
      return value instanceof Sequence sequence ? all(Mapping.class, sequence) : List.of();
    }

    private static List<Scalar> scalarsOf(Value value) {
      if (value instanceof Scalar scalar) {
        return scalar.kind() == Kind.NULL ? List.of() : List.of(scalar);
      }
      return value instanceof Sequence sequence ? all(Scalar.class, sequence) : List.of();
    }

    /** Asked for of every document, when the program is still cold: no stream. */
    private static <V extends Value> List<V> all(Class<V> kind, Sequence sequence) {
      List<V> all = new ArrayList<>(sequence.items().size());
      for (Value item : sequence.items()) {
        if (kind.isInstance(item)) {
          all.add(kind.cast(item));
        }
      }
      return Collections.unmodifiableList(all);
    }
  }
}
