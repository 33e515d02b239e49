package press.galley.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/**
 * Gives scalars the kind that their schema wants. What somebody meant as text may look like a
 * number to YAML, and JBake's heads have text only: what counts is whether the characters can be
 * read as the type that is wanted.
 */
final class Retyping {

  private Retyping() {}

  /** The kind that a scalar has when it is read as the first of some JSON types that it can be. */
  static Optional<Kind> kind(Scalar scalar, List<String> types) {
    return scalar.kind() == Kind.NULL
        ? Optional.empty()
        : types.stream().flatMap(type -> kind(scalar.text(), type).stream()).findFirst();
  }

  private static Optional<Kind> kind(String text, String type) {
    return switch (type) {
      case "string" -> Optional.of(Kind.TEXT);
      case "number" -> Numerals.read(text).map(number -> Kind.DECIMAL);
      case "integer" -> Numerals.read(text).filter(Numerals::isWhole).map(n -> Kind.INTEGER);
      case "boolean" -> text.matches("true|false") ? Optional.of(Kind.BOOLEAN) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The value with the scalar at the end of some steps of that kind. */
  static Value with(Value value, List<String> steps, Kind kind) {
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.text(), kind, scalar.place());
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (value instanceof Sequence sequence) {
      List<Value> items = new ArrayList<>(sequence.items());
      int index = Integer.parseInt(step);
      items.set(index, with(items.get(index), rest, kind));
      return new Sequence(items, sequence.place());
    }
    Mapping mapping = (Mapping) value;
    Map<String, Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.computeIfPresent(
        step, (key, entry) -> new Entry(key, entry.keyPlace(), with(entry.value(), rest, kind)));
    return new Mapping(entries, mapping.place());
  }
}
