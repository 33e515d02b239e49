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
    QuickReferences references = new QuickReferences();
    return new QuickSchema(
        QuickReferences.arePlain(schema.documents())
            ? references.of(schema, all -> all(all, references)).orElse(QuickSchema::never)
            : QuickSchema::never);
  }

  /** Whether a value fits for certain. */
  boolean fits(Value value) {
    return all.test(value);
  }

  private static Predicate<Value> all(Schema schema, QuickReferences references) {
    List<Predicate<Value>> tests = new ArrayList<>();
    try {
      for (Entry entry : schema.keywords().entries().values()) {
        String keyword = entry.key();
        if (!NOTES.contains(keyword) && !keyword.startsWith("x-")) {
          tests.add(test(keyword, entry.value(), schema, references));
        }
      }
    } catch (NumberFormatException | PatternSyntaxException | ClassCastException e) {
      return QuickSchema::never;
    }
    return all(tests);
  }

  private static Predicate<Value> all(List<Predicate<Value>> tests) {
    return value -> passes(value, tests);
  }

  /** Whether a value passes all of these. A field is looked at by many: no stream for each. */
  static boolean passes(Value value, List<Predicate<Value>> tests) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).test(value)) {
        return false;
      }
    }
    return true;
  }

  private static Predicate<Value> test(
      String keyword, Value said, Schema schema, QuickReferences references) {
    return switch (keyword) {
      case "$ref" -> referred(QuickTests.text(said), schema, references);
      case "type" -> QuickTests.type(said);
      case "enum" -> QuickTests.among(said);
      case "minLength" -> QuickTests.length(said, Bound.LEAST);
      case "maxLength" -> QuickTests.length(said, Bound.MOST);
      case "pattern" -> QuickTests.pattern(QuickTests.text(said));
      case "format" -> QuickTests.format(QuickTests.text(said));
      case "minimum" -> QuickTests.number(said, Bound.LEAST);
      case "maximum" -> QuickTests.number(said, Bound.MOST);
      case "required" -> QuickTests.required(said);
      case "minProperties" -> QuickTests.count(said, Bound.LEAST, Mapping.class);
      case "maxProperties" -> QuickTests.count(said, Bound.MOST, Mapping.class);
      case "minItems" -> QuickTests.count(said, Bound.LEAST, Sequence.class);
      case "maxItems" -> QuickTests.count(said, Bound.MOST, Sequence.class);
      case "anyOf" -> any(parts(said, schema, references));
      case "properties" -> QuickParts.properties(schema, references);
      case "items" -> QuickParts.items(schema, references);
      default ->
          PARTNERS.contains(keyword) && isReadWithAnother(keyword, schema)
              ? value -> true
              : alone(keyword, schema, references);
    };
  }

  /**
   * One that is {@code true} or {@code false} shows no keywords, and which of them is not known.
   */
  private static Predicate<Value> referred(String to, Schema schema, QuickReferences references) {
    return schema
        .target(to)
        .filter(target -> !target.keywords().entries().isEmpty())
        .flatMap(target -> references.of(target, all -> all(all, references)))
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
  private static Predicate<Value> alone(String keyword, Schema schema, QuickReferences references) {
    return switch (keyword) {
      case "patternProperties", "additionalProperties" -> QuickParts.properties(schema, references);
      case "prefixItems" -> QuickParts.items(schema, references);
      default -> QuickSchema::never;
    };
  }

  /** The schema that is said there, as a test. */
  static Predicate<Value> part(Value said, Schema schema, QuickReferences references) {
    if (said instanceof Scalar scalar) {
      boolean all = scalar.kind() == Kind.BOOLEAN && scalar.text().equalsIgnoreCase("true");
      return value -> all;
    }
    return schema.part(said).map(part -> all(part, references)).orElse(QuickSchema::never);
  }

  /** The schemas that are said there, as tests. */
  static List<Predicate<Value>> parts(Value said, Schema schema, QuickReferences references) {
    return ((Sequence) said).items().stream().map(item -> part(item, schema, references)).toList();
  }

  private static Predicate<Value> any(List<Predicate<Value>> parts) {
    return value -> parts.stream().anyMatch(part -> part.test(value));
  }
}
