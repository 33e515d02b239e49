package press.galley.parse;

import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/** Shows what was found, short enough for a message. */
final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  /** A scalar as written, else what the value is. */
  static String value(Value value) {
    if (value instanceof Mapping mapping) {
      return mapping.entries().isEmpty() ? "an empty group" : "a group of fields";
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().isEmpty() ? "an empty list" : "a list";
    }
    Scalar scalar = (Scalar) value;
    return scalar.kind() == Kind.NULL ? "nothing" : text(scalar.text());
  }

  /** Its first line, cut at 80 characters. */
  static String text(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
