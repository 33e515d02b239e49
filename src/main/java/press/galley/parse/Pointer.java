package press.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Sequence;

/** Follows JSON Pointers (RFC 6901) through values. */
final class Pointer {

  private Pointer() {}

  /** The names and numbers that a pointer is made of. */
  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps.subList(1, steps.size());
  }

  /** The value at a pointer; the empty pointer means the value itself. */
  static Optional<Value> at(Value value, String pointer) {
    return at(value, steps(pointer));
  }

  /** The value at the end of some steps. */
  static Optional<Value> at(Value value, List<String> steps) {
    Optional<Value> at = Optional.of(value);
    for (String step : steps) {
      at = at.flatMap(inside -> step(inside, step));
    }
    return at;
  }

  /** The value at a key or at a position, from 0. */
  static Optional<Value> step(Value value, String step) {
    if (value instanceof Mapping mapping) {
      return mapping.get(step);
    }
    if (value instanceof Sequence sequence && isNumber(step)) {
      int index = Integer.parseInt(step);
      return index < sequence.items().size()
          ? Optional.of(sequence.items().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a step is a position in a list. */
  static boolean isNumber(String step) {
    return step.matches("\\d{1,9}");
  }
}
