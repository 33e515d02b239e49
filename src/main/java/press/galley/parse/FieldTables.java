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
    String other = field.refersTo().isEmpty() ? "document" : field.refersTo();
    boolean list = field.list();
    return switch (field.kind()) {
      case INSTANT -> list ? "a list of dates or times" : "a date or time";
      case IMAGE -> list ? "a list of images" : "an image";
      case RELATION -> list ? "a list: the id of each " + other : "the id of a " + other;
      case DATA -> (list ? "a list of names in " : "a name in ") + "`data/" + other + ".yaml`";
      case COUNTRY -> list ? "a list of country codes" : "a country code";
      case MARKDOWN -> list ? "a list of Markdown texts" : "Markdown";
      case GROUP -> list ? "a list of groups of fields" : "a group of fields";
      case PLAIN -> (list ? "a list: " : "") + plain(schema);
    };
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
