package press.galley.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.galley.site.Field;

/** The fields of content types as Markdown tables, for the handbook. Immutable and thread-safe. */
public final class FieldTables {

  private static final String HEAD =
      """
      | Field | Required | Holds | What it is for | Example |
      |---|---|---|---|---|
      """;

  private final ContentTypes types;

  private FieldTables(ContentTypes types) {
    this.types = types;
  }

  /** Of the types that every newsroom has. */
  public static FieldTables builtIn() {
    return new FieldTables(ContentTypes.builtIn());
  }

  /** The table of one type: a row a field, and one for each field of a group below it. */
  public Optional<String> of(String type) {
    Schema schema = types.schemas().schema(ContentTypes.address(type));
    return types
        .named(type)
        .map(known -> rows("", List.copyOf(known.fields().values()), schema))
        .map(rows -> HEAD + rows);
  }

  private static String rows(String prefix, List<Field> fields, Schema owner) {
    Map<String, Schema> schemas = owner.properties();
    return fields.stream()
        .flatMap(
            field ->
                Optional.ofNullable(schemas.get(field.name())).stream()
                    .map(schema -> rows(prefix + field.name(), field, schema)))
        .collect(Collectors.joining("\n"));
  }

  private static String rows(String name, Field field, Schema schema) {
    String row =
        String.join(
            " | ",
            "| `" + name + "`",
            field.required() ? "yes" : "",
            holds(field, schema),
            cell(field.description()),
            example(field, schema) + " |");
    String inner = rows(name + ".", field.fields(), one(schema));
    return inner.isEmpty() ? row : row + "\n" + inner;
  }

  /** What a field holds, in words. */
  private static String holds(Field field, Schema schema) {
    String one =
        switch (field.kind()) {
          case INSTANT -> "a date or time";
          case IMAGE -> "an image";
          case RELATION ->
              "the id of a " + (field.refersTo().isEmpty() ? "document" : field.refersTo());
          case DATA -> "a name in `data/" + field.refersTo() + ".yaml`";
          case COUNTRY -> "a country code";
          case MARKDOWN -> "Markdown";
          case GROUP -> "a group of fields";
          case PLAIN -> plain(schema);
        };
    return field.list() ? "a list: each " + one : one;
  }

  private static String plain(Schema schema) {
    Schema one = one(schema);
    if (!one.keywords().scalars("enum").isEmpty()) {
      return one.keywords().scalars("enum").stream()
          .map(word -> "`" + word.text() + "`")
          .collect(Collectors.joining(" or "));
    }
    String type = Wording.types(one).stream().findFirst().orElse("string");
    return switch (type) {
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "`true` or `false`";
      default -> "text";
    };
  }

  private static String example(Field field, Schema schema) {
    return schema
        .example()
        .map(value -> "`" + cell(Flow.entry(field.name(), value)) + "`")
        .orElse("");
  }

  /** Of a list the schema of its items, else the schema itself. */
  private static Schema one(Schema schema) {
    return schema.child("items").flatMap(Schema::followed).orElse(schema);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
