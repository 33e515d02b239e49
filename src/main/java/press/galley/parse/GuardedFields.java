package press.galley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/**
 * Looks at the fields of a type that decide what is public: where a schema makes something else of
 * one of them, nobody could read when a text comes out.
 */
final class GuardedFields {

  private static final Map<String, String> MOMENTS =
      Map.of(
          "date", "\"date\": {\"type\": \"string\", \"format\": \"instant\"}",
          "embargo", "\"embargo\": {\"type\": \"string\", \"format\": \"instant\"}",
          "expires", "\"expires\": {\"type\": \"string\", \"format\": \"instant\"}");

  private static final String STATUS = "\"status\": {\"type\": \"string\"}";

  private static final String WITHDRAWN =
      "\"withdrawn\": {\"$ref\": \"release.schema.json#/properties/withdrawn\"}";

  private GuardedFields() {}

  /** What is wrong with those of a type's schema. */
  static List<Problem> problems(Schema type) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Schema> properties = type.properties();
    MOMENTS.forEach(
        (field, right) -> {
          if (properties.containsKey(field) && !isMoment(properties.get(field))) {
            problems.add(problem(type, field, "a moment", right));
          }
        });
    if (properties.containsKey("status") && !isText(properties.get("status"))) {
      problems.add(problem(type, "status", "text", STATUS));
    }
    if (properties.containsKey("withdrawn") && !isWithdrawal(properties.get("withdrawn"))) {
      problems.add(problem(type, "withdrawn", "what it is in a release", WITHDRAWN));
    }
    return problems;
  }

  private static boolean isText(Schema schema) {
    return is("string", schema)
        || (Wording.types(schema).isEmpty() && schema.keywords().get("enum").isPresent());
  }

  private static boolean isMoment(Schema schema) {
    return is("string", schema) && schema.text("format").filter("instant"::equals).isPresent();
  }

  private static boolean isWithdrawal(Schema schema) {
    return is("object", schema)
        && schema.properties().containsKey("at")
        && isMoment(schema.properties().get("at"));
  }

  private static boolean is(String kind, Schema schema) {
    return Wording.types(schema).equals(List.of(kind));
  }

  private static Problem problem(Schema type, String field, String kind, String right) {
    Value found = type.keywords();
    if (type.keywords().get("properties").orElse(null) instanceof Mapping properties) {
      Entry entry = properties.entries().get(field);
      found = entry == null ? found : entry.value();
    }
    return new Problem(
        ProblemCode.WRONG_SCHEMA,
        found.place(),
        "“" + field + "” decides what is public: it must be " + kind + ".",
        Shown.value(found),
        "Write " + right + ", or give the field another name.");
  }
}
