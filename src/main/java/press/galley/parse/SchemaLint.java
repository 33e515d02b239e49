package press.galley.parse;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonSchemaException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Nearest;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/** Finds what would make a site's schema useless: checked before anything is validated with it. */
final class SchemaLint {

  private static final Set<String> STANDARD =
      Set.of(
          "date-time",
          "date",
          "time",
          "duration",
          "idn-email",
          "hostname",
          "idn-hostname",
          "ipv4",
          "ipv6",
          "uri-reference",
          "iri",
          "iri-reference",
          "uuid",
          "uri-template",
          "json-pointer",
          "relative-json-pointer",
          "regex");

  private final Map<URI, Mapping> documents;
  private final Collection<String> types;
  private final List<Problem> problems = new ArrayList<>();

  SchemaLint(Map<URI, Mapping> documents, Collection<String> types) {
    this.documents = documents;
    this.types = types;
  }

  /** Everything that is wrong with one of the documents. */
  List<Problem> problems(URI address, Mapping document) {
    againstMetaSchema(address, document);
    if (problems.isEmpty()) {
      Schema schema = new Schema(address, document, documents);
      walk(schema, new HashSet<>());
      problems.addAll(GuardedFields.problems(schema));
    }
    return problems;
  }

  private void againstMetaSchema(URI address, Mapping document) {
    try {
      Schemas.factory().createValidator().registerSchema(address, (Object) document);
    } catch (InvalidSchemaException e) {
      for (Error error : e.getErrors()) {
        Violation violation = Violation.of(error);
        if (!violation.isSum() && !violation.isInsideChoice()) {
          Value found = Pointer.at(document, error.getInstanceLocation()).orElse(document);
          add(
              found,
              "JSON Schema doesn’t allow this for “" + last(violation.instance()) + "”.",
              hint(violation, found));
        }
      }
    } catch (JsonSchemaException e) {
      add(
          document,
          "The schema can’t be read as JSON Schema 2020-12.",
          "Look at its $schema line.");
    }
  }

  private static String hint(Violation violation, Value found) {
    List<String> types =
        List.of("array", "boolean", "integer", "null", "number", "object", "string");
    return last(violation.instance()).equals("type") && found instanceof Scalar scalar
        ? Nearest.hint(scalar.text(), types)
        : "Compare it with the JSON Schema reference, draft 2020-12.";
  }

  private void walk(Schema schema, Set<Value> seen) {
    if (!seen.add(schema.keywords())) {
      return;
    }
    if (schema.followed().isEmpty()) {
      at(schema, "$ref", "The reference leads nowhere.", "Refer to “common.schema.json#/$defs/…”.");
    }
    pattern(schema);
    format(schema);
    for (String group : List.of("properties", "$defs", "patternProperties")) {
      if (schema.keywords().get(group).orElse(null) instanceof Mapping parts) {
        parts.entries().values().forEach(part -> inner(schema, part.value(), seen));
      }
    }
    for (String single : List.of("items", "additionalProperties", "not", "if", "then", "else")) {
      schema.keywords().get(single).ifPresent(part -> inner(schema, part, seen));
    }
    for (String several : List.of("anyOf", "oneOf", "allOf", "prefixItems")) {
      if (schema.keywords().get(several).orElse(null) instanceof Sequence parts) {
        parts.items().forEach(part -> inner(schema, part, seen));
      }
    }
  }

  private void inner(Schema schema, Value part, Set<Value> seen) {
    if (part instanceof Mapping keywords) {
      walk(new Schema(schema.document(), keywords, documents), seen);
    }
  }

  private void pattern(Schema schema) {
    try {
      Pattern.compile(schema.text("pattern").orElse(""));
    } catch (PatternSyntaxException e) {
      at(schema, "pattern", "The pattern is not a regular expression.", "Balance its brackets.");
    }
  }

  private void format(Schema schema) {
    String format = schema.text("format").orElse("");
    if (!format.isEmpty() && !Formats.KNOWN.contains(format) && !STANDARD.contains(format)) {
      at(
          schema,
          "format",
          "There is no format “" + format + "”.",
          Nearest.hint(format, Formats.KNOWN));
    }
    String target = schema.text("relatesTo").orElse("");
    if (!target.isEmpty() && !types.contains(target)) {
      at(
          schema,
          "relatesTo",
          "There is no content type “" + target + "”.",
          Nearest.hint(target, types));
    }
    if (format.equals("data") && schema.text("dataFile").isEmpty()) {
      at(schema, "format", "The data file is not named.", "Add “\"dataFile\": \"contacts\"”.");
    }
  }

  private void at(Schema schema, String keyword, String title, String hint) {
    Entry entry = schema.keywords().entries().get(keyword);
    add(entry == null ? schema.keywords() : entry.value(), title, hint);
  }

  private void add(Value found, String title, String hint) {
    problems.add(
        new Problem(ProblemCode.WRONG_SCHEMA, found.place(), title, Shown.value(found), hint));
  }

  private static String last(List<String> steps) {
    return steps.isEmpty() ? "the schema" : steps.get(steps.size() - 1);
  }
}
