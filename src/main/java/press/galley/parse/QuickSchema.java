package press.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/**
 * What of a schema can be seen at a glance: whether a value fits it for certain. It knows the
 * keywords of JSON Schema 2020-12 that content types are usually written with. Of a value that may
 * not fit, and of a schema with other keywords, it says no, and the validator decides. Immutable
 * and thread-safe.
 */
final class QuickSchema {

  // A reference within itself, such as that of a list of lists, is looked through no deeper.
  private static final int DEEPEST = 12;

  /** These say something to people and to Galley, and nothing of what a value may be. */
  private static final Set<String> NOTES =
      Set.of(
          "$schema",
          "$defs",
          "$comment",
          "title",
          "description",
          "examples",
          "default",
          "relatesTo",
          "dataFile");

  /** These are read with another keyword. */
  private static final Set<String> PARTNERS =
      Set.of("patternProperties", "additionalProperties", "prefixItems");

  private final Predicate<Value> all;

  private QuickSchema(Predicate<Value> all) {
    this.all = all;
  }

  /** That of a schema. */
  static QuickSchema of(Schema schema) {
    return new QuickSchema(all(schema, DEEPEST));
  }

  /** Whether a value fits for certain. */
  boolean fits(Value value) {
    return all.test(value);
  }

  private static Predicate<Value> all(Schema schema, int deeper) {
    if (deeper == 0) {
      return QuickSchema::never;
    }
    List<Predicate<Value>> tests = new ArrayList<>();
    try {
      for (Entry entry : schema.keywords().entries().values()) {
        String keyword = entry.key();
        if (!NOTES.contains(keyword) && !keyword.startsWith("x-")) {
          tests.add(test(keyword, entry.value(), schema, deeper - 1));
        }
      }
    } catch (NumberFormatException | PatternSyntaxException | ClassCastException e) {
      return QuickSchema::never;
    }
    return value -> tests.stream().allMatch(test -> test.test(value));
  }

  private static Predicate<Value> test(String keyword, Value said, Schema schema, int deeper) {
    return switch (keyword) {
      case "$ref" -> referred(QuickTests.text(said), schema, deeper);
      case "type" -> QuickTests.type(said);
      case "enum" -> QuickTests.among(said);
      case "minLength" -> QuickTests.length(said, true);
      case "maxLength" -> QuickTests.length(said, false);
      case "pattern" -> QuickTests.pattern(QuickTests.text(said));
      case "format" -> QuickTests.format(QuickTests.text(said));
      case "minimum" -> QuickTests.number(said, true);
      case "maximum" -> QuickTests.number(said, false);
      case "required" -> QuickTests.required(said);
      case "minProperties" -> QuickTests.count(said, true, Mapping.class);
      case "maxProperties" -> QuickTests.count(said, false, Mapping.class);
      case "minItems" -> QuickTests.count(said, true, Sequence.class);
      case "maxItems" -> QuickTests.count(said, false, Sequence.class);
      case "anyOf" -> any(parts(said, schema, deeper));
      case "properties" -> QuickParts.properties(schema, deeper);
      case "items" -> QuickParts.items(schema, deeper);
      default ->
          PARTNERS.contains(keyword) && isReadWithAnother(keyword, schema)
              ? value -> true
              : alone(keyword, schema, deeper);
    };
  }

  /**
   * One that is {@code true} or {@code false} shows no keywords, and which of them is not known.
   */
  private static Predicate<Value> referred(String to, Schema schema, int deeper) {
    return schema
        .target(to)
        .filter(target -> !target.keywords().entries().isEmpty())
        .map(target -> all(target, deeper))
        .orElse(QuickSchema::never);
  }

  private static boolean never(Value value) {
    return false;
  }

  private static boolean isReadWithAnother(String partner, Schema schema) {
    String other = partner.equals("prefixItems") ? "items" : "properties";
    return schema.keywords().get(other).isPresent();
  }

  /** A partner without the keyword that it is usually read with. */
  private static Predicate<Value> alone(String keyword, Schema schema, int deeper) {
    return switch (keyword) {
      case "patternProperties", "additionalProperties" -> QuickParts.properties(schema, deeper);
      case "prefixItems" -> QuickParts.items(schema, deeper);
      default -> QuickSchema::never;
    };
  }

  /** The schema that is said there, as a test. */
  static Predicate<Value> part(Value said, Schema schema, int deeper) {
    if (said instanceof Scalar scalar) {
      boolean all = scalar.kind() == Kind.BOOLEAN && scalar.text().equalsIgnoreCase("true");
      return value -> all;
    }
    return schema.part(said).map(part -> all(part, deeper)).orElse(QuickSchema::never);
  }

  /** The schemas that are said there, as tests. */
  static List<Predicate<Value>> parts(Value said, Schema schema, int deeper) {
    return ((Sequence) said).items().stream().map(item -> part(item, schema, deeper)).toList();
  }

  private static Predicate<Value> any(List<Predicate<Value>> parts) {
    return value -> parts.stream().anyMatch(part -> part.test(value));
  }
}
