package press.galley.layout;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/** Gives templates what somebody has written in YAML or JSON. */
public final class PlainValue {

  private PlainValue() {}

  /** A value as it stands: texts, numbers, truths, lists and maps of them. */
  public static Object of(Value value) {
    if (value instanceof Scalar scalar) {
      return switch (scalar.kind()) {
        case TEXT, NULL -> scalar.text();
        case INTEGER, DECIMAL -> number(scalar.text());
        case BOOLEAN -> Boolean.parseBoolean(scalar.text());
      };
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().map(PlainValue::of).toList();
    }
    return map((Mapping) value);
  }

  /** The same of keys and values, in their order. */
  public static Map<String, Object> map(Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    mapping.entries().values().forEach(entry -> map.put(entry.key(), of(entry.value())));
    return map;
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
