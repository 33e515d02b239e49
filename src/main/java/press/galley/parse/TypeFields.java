package press.galley.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.site.ContentType;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/** Reads a content type and its fields from its schema. */
final class TypeFields {

  private static final Map<String, FieldKind> KINDS =
      Map.of(
          "instant", FieldKind.INSTANT,
          "instant-or-month", FieldKind.INSTANT,
          "image", FieldKind.IMAGE,
          "relation", FieldKind.RELATION,
          "data", FieldKind.DATA,
          "country", FieldKind.COUNTRY,
          "markdown", FieldKind.MARKDOWN);

  // A schema may contain itself.
  private static final int DEEPEST = 4;

  private TypeFields() {}

  /** The type of that name. */
  static ContentType type(String name, Schema schema) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    fields(schema, DEEPEST).forEach(field -> fields.put(field.name(), field));
    return new ContentType(
        name,
        schema.text("x-folder").orElse(""),
        schema.text("x-template").orElse(name + ".ftlh"),
        fields);
  }

  private static List<Field> fields(Schema schema, int left) {
    List<Field> fields = new ArrayList<>();
    schema.properties().forEach((name, part) -> fields.add(field(name, part, schema, left)));
    return fields;
  }

  private static Field field(String name, Schema schema, Schema owner, int left) {
    Optional<Schema> items = schema.child("items").flatMap(Schema::followed);
    boolean list = Wording.types(schema).equals(List.of("array"));
    Schema one = list ? items.orElse(schema) : schema;
    List<Field> inner = left == 0 ? List.of() : fields(one, left - 1);
    return new Field(
        name,
        kind(one, inner),
        list,
        owner.required().contains(name),
        one.text("relatesTo").or(() -> one.text("dataFile")).orElse(""),
        schema.text("description").orElse(""),
        inner);
  }

  private static FieldKind kind(Schema schema, List<Field> inner) {
    FieldKind byContent = inner.isEmpty() ? FieldKind.PLAIN : FieldKind.GROUP;
    return KINDS.getOrDefault(schema.text("format").orElse(""), byContent);
  }
}
