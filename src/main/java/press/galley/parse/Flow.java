package press.galley.parse;

import java.util.stream.Collectors;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/** Writes a value as YAML on one line, to show what somebody could write. */
final class Flow {

  private Flow() {}

  /** {@code tags: [training, research]}. */
  static String entry(String key, Value value) {
    String text =
        value instanceof Scalar scalar ? scalar(scalar, "#.*|.*: .*|.* #.*") : inner(value);
    return key + ": " + text;
  }

  private static String inner(Value value) {
    if (value instanceof Mapping mapping) {
      return mapping.entries().values().stream()
          .map(entry -> entry.key() + ": " + inner(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().map(Flow::inner).collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar((Scalar) value, "#.*|.*: .*|.* #.*|.*[,\\[\\]{}].*");
  }

  private static String scalar(Scalar scalar, String quoted) {
    String text = scalar.text();
    boolean plain =
        text.matches("[\\p{L}\\p{N}+/].*") && !text.matches(quoted) && !text.endsWith(":");
    return plain || scalar.kind() != Kind.TEXT
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
