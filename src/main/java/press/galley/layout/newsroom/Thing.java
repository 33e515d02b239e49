package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A thing in the words of schema.org while it is described: what is not known is left out. */
final class Thing {

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private Thing() {}

  /** A thing of a type. */
  static Thing of(String type) {
    return new Thing().with("@type", type);
  }

  /** A thing that is described elsewhere on the page. */
  static Thing at(String id) {
    return new Thing().with("@id", id);
  }

  /**
   * Adds a property, unless its value is null or empty.
   *
   * @param value a text, number, truth, thing, list of these, or an Optional of one
   */
  Thing with(String name, @Nullable Object value) {
    Object plain = plain(value);
    if (plain != null) {
      properties.put(name, plain);
    }
    return this;
  }

  /** Whether nothing but its type is known. */
  private boolean isBare() {
    return properties.keySet().stream().allMatch("@type"::equals);
  }

  Map<String, Object> map() {
    return properties;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Optional<?> optional) {
      return plain(optional.orElse(null));
    }
    if (value instanceof Thing thing) {
      return thing.isBare() ? null : thing.map();
    }
    if (value instanceof List<?> list) {
      List<Object> items =
          list.stream().flatMap(item -> Optional.ofNullable(plain(item)).stream()).toList();
      return items.isEmpty() ? null : items;
    }
    return value.toString().isBlank() ? null : value;
  }
}
