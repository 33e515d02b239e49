package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Maps for templates, in the order in which they are written here: that of {@code Map.of} differs
 * from one run of Java to the next, and templates may list a map.
 */
final class Ordered {

  private Ordered() {}

  /** Two values by their names. */
  static Map<String, Object> map(String name, Object value, String other, Object otherValue) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    map.put(other, otherValue);
    return map;
  }
}
