package press.galley.preview.facts;

import java.util.stream.Stream;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Sequence;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/** The values of one kind in a field, in its lists and groups too. */
final class FieldValues {

  /** A value, and the field that says what it means. */
  record Meant(Field field, Value value) {}

  private FieldValues() {}

  static Stream<Meant> in(Field field, Value value, FieldKind kind) {
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().flatMap(item -> in(field, item, kind));
    }
    if (field.kind() == kind) {
      return Stream.of(new Meant(field, value));
    }
    return value instanceof Mapping group
        ? field.fields().stream()
            .flatMap(
                inner -> group.get(inner.name()).stream().flatMap(part -> in(inner, part, kind)))
        : Stream.empty();
  }
}
