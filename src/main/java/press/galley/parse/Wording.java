package press.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Nearest;

/** The words for a value that its schema doesn't allow: a title and a hint. */
record Wording(String title, String hint) {

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text",
          "integer", "a whole number",
          "number", "a number",
          "boolean", "true or false",
          "array", "a list",
          "object", "a group of fields");

  /**
   * The words for one keyword.
   *
   * @param subject the field, in quotation marks
   * @param name the field's own name
   * @param schema what the field should be
   * @param found what stands there
   */
  static Wording of(String keyword, String subject, String name, Schema schema, Value found) {
    if (found instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
      return new Wording(subject + " is empty.", written(name, schema, "Write a value"));
    }
    return switch (keyword) {
      case "type" -> type(subject, name, schema, found);
      case "enum" -> choice(subject, schema.keywords().scalars("enum"), found);
      case "const" -> choice(subject, schema.keywords().scalars("const"), found);
      case "minLength" ->
          ((Scalar) found).text().isEmpty()
              ? new Wording(subject + " is empty.", written(name, schema, "Write a text"))
              : limit(subject + " is too short.", "at least", schema, keyword, "characters");
      case "maxLength" ->
          limit(subject + " is too long.", "at most", schema, keyword, "characters");
      case "minimum" -> limit(subject + " is too small.", "at least", schema, keyword, "");
      case "exclusiveMinimum" ->
          limit(subject + " is too small.", "more than", schema, keyword, "");
      case "maximum" -> limit(subject + " is too large.", "at most", schema, keyword, "");
      case "exclusiveMaximum" ->
          limit(subject + " is too large.", "less than", schema, keyword, "");
      case "minItems" ->
          limit(subject + " has too few entries.", "at least", schema, keyword, "entries");
      case "maxItems" ->
          limit(subject + " has too many entries.", "at most", schema, keyword, "entries");
      case "uniqueItems" ->
          new Wording(subject + " has the same entry twice.", "Remove one of the two.");
      default -> new Wording(subject + " is not written as it should be.", described(name, schema));
    };
  }

  /** An invitation with the schema's example, if it has one. */
  static String written(String name, Schema schema, String invitation) {
    String example = schema.example().map(v -> Flow.entry(name, v)).orElse(name + ": …");
    String empty =
        mayBeEmpty(schema) ? " Write “" + name + ": \"\"” if there is nothing to say." : "";
    return invitation + ", for example “" + example + "”." + empty;
  }

  private static boolean mayBeEmpty(Schema schema) {
    return types(schema).equals(List.of("string"))
        && List.of("minLength", "format", "pattern").stream()
            .allMatch(keyword -> schema.text(keyword).isEmpty());
  }

  private static Wording type(String subject, String name, Schema schema, Value found) {
    if (schema.text("format").equals(Optional.of("image")) && found instanceof Scalar path) {
      return new Wording(
          subject + " must be a group of fields, never a bare path.",
          "Write “" + name + ": {src: " + path.text() + ", alt: What the image shows}”.");
    }
    List<String> allowed = types(schema);
    String title =
        subject
            + " must be "
            + allowed.stream()
                .map(t -> TYPES.getOrDefault(t, t))
                .collect(Collectors.joining(" or "))
            + ".";
    if (allowed.equals(List.of("array")) && !(found instanceof Sequence)) {
      String item = found instanceof Scalar scalar ? scalar.text() : "…";
      return new Wording(title, "Write “" + name + ": [" + item + "]”, or a line for each: “- …”.");
    }
    return new Wording(title, described(name, schema));
  }

  /** The types that a schema allows; empty if any. */
  static List<String> types(Schema schema) {
    return schema.keywords().scalars("type").stream().map(Scalar::text).toList();
  }

  private static Wording choice(String subject, List<Scalar> allowed, Value found) {
    List<String> words = allowed.stream().map(Scalar::text).toList();
    String all = "Allowed are: " + String.join(", ", words) + ".";
    if (!(found instanceof Scalar scalar)) {
      return new Wording(subject + " must be one of a few words.", all);
    }
    String title = subject + " can’t be “" + Shown.text(scalar.text()) + "”.";
    return Nearest.to(scalar.text(), words)
        .map(near -> new Wording(title, "Did you mean “" + near + "”? " + all))
        .orElseGet(() -> new Wording(title, all));
  }

  private static Wording limit(
      String title, String words, Schema schema, String keyword, String unit) {
    String number = schema.text(keyword).orElse("");
    String hint = "Write " + words + " " + number + (unit.isEmpty() ? "" : " " + unit) + ".";
    return new Wording(title, hint);
  }

  private static String described(String name, Schema schema) {
    List<String> parts = new ArrayList<>();
    schema.text("description").ifPresent(parts::add);
    schema.example().ifPresent(v -> parts.add("For example “" + Flow.entry(name, v) + "”."));
    return parts.isEmpty() ? "Look at the type’s schema." : String.join(" ", parts);
  }
}
