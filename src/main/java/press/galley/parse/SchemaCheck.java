package press.galley.parse;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.Nearest;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Checks a value against one schema, in our words and with the places of the file.
 *
 * @param schemas where the schema is
 * @param address which one
 * @param label what the value is, as a sentence begins: {@code A release}
 * @param zone the site's zone, for hints about times
 */
record SchemaCheck(Schemas schemas, URI address, String label, ZoneId zone) {

  private static final Formats FORMATS = new Formats();

  /** Makes the formats, if nobody has: they are made when any method of this class is called. */
  static void warmUp() {}

  /** Adds a problem for everything in the value that the schema doesn't allow. */
  void check(Mapping value, Problems problems) {
    if (!schemas.isPlain(address, value)) {
      validate(value, problems);
    }
  }

  /** The same by the validator, whatever the value. */
  void validate(Mapping value, Problems problems) {
    List<Violation> asWritten = schemas.violations(address, value);
    Mapping retyped = retyped(value, asWritten);
    for (Violation violation :
        retyped.equals(value) ? asWritten : schemas.violations(address, retyped)) {
      if (!violation.isInsideChoice() && !violation.isSum()) {
        problems.addAll(problems(violation, retyped));
      }
    }
  }

  private Mapping retyped(Mapping root, List<Violation> violations) {
    Schema whole = schemas.schema(address);
    Value retyped = root;
    for (Violation violation : violations) {
      List<String> where = violation.instance();
      if (violation.keyword().equals("type")
          && Pointer.at(root, where).orElse(root) instanceof Scalar scalar) {
        Optional<Kind> kind = Retyping.kind(scalar, Wording.types(at(whole, violation.path())));
        retyped = kind.isPresent() ? Retyping.with(retyped, where, kind.get()) : retyped;
      }
    }
    return (Mapping) retyped;
  }

  private List<Problem> problems(Violation violation, Mapping root) {
    List<String> where = violation.instance();
    Schema whole = schemas.schema(address);
    Schema schema = at(whole, violation.path());
    Value found = Pointer.at(root, where).orElse(root);
    return switch (violation.keyword()) {
      case "additionalProperties", "unevaluatedProperties" -> unknown(where, root, schema);
      case "required" -> missing(where, found, schema);
      case "format" ->
          FORMATS.problems(schema.text("format").orElse(""), subject(where), (Scalar) found, zone);
      default -> {
        Wording words = Wording.of(violation.keyword(), subject(where), name(where), schema, found);
        yield List.of(problem(ProblemCode.WRONG_VALUE, found, words));
      }
    };
  }

  // An entry of a list has no description of its own: the list's says what it is.
  private static Schema at(Schema whole, List<String> path) {
    Schema schema = whole.walked(path).flatMap(Schema::followed).orElse(whole);
    int list = Math.max(path.lastIndexOf("items"), path.lastIndexOf("prefixItems"));
    boolean entry = list >= 0 && list >= path.size() - 2;
    return entry ? whole.walked(path.subList(0, list)).map(schema::toldBy).orElse(schema) : schema;
  }

  private List<Problem> unknown(List<String> where, Mapping root, Schema schema) {
    List<String> parent = where.subList(0, where.size() - 1);
    String name = name(where);
    List<String> names = List.copyOf(schema.properties().keySet());
    // A schema whose other parts failed may call its own fields unevaluated.
    if (names.contains(name)) {
      return List.of();
    }
    Entry entry =
        Pointer.at(root, parent).orElse(root) instanceof Mapping mapping
            ? mapping.entries().get(name)
            : null;
    String owner = parent.isEmpty() ? label : subject(parent);
    return entry == null
        ? List.of()
        : List.of(
            new Problem(
                ProblemCode.UNKNOWN_FIELD,
                entry.keyPlace(),
                owner + " has no field “" + name + "”.",
                name,
                Nearest.hint(name, names)));
  }

  private List<Problem> missing(List<String> where, Value found, Schema schema) {
    List<Problem> problems = new ArrayList<>();
    for (String name : schema.required()) {
      if (found instanceof Mapping mapping && mapping.get(name).isEmpty()) {
        Schema field = schema.properties().getOrDefault(name, schema);
        String title =
            where.isEmpty()
                ? "The field “" + name + "” is missing."
                : subject(where) + " has no “" + name + "”.";
        String hint = Wording.written(name, field, "Add a line");
        problems.add(new Problem(ProblemCode.MISSING_FIELD, found.place(), title, "", hint));
      }
    }
    return problems;
  }

  private static Problem problem(ProblemCode code, Value found, Wording words) {
    return new Problem(code, found.place(), words.title(), Shown.value(found), words.hint());
  }

  private static String subject(List<String> where) {
    List<String> names = where.stream().filter(step -> !Pointer.isNumber(step)).toList();
    String quoted = "“" + String.join(".", names) + "”";
    return Pointer.isNumber(where.get(where.size() - 1)) ? "An entry of " + quoted : quoted;
  }

  private static String name(List<String> where) {
    List<String> names = where.stream().filter(step -> !Pointer.isNumber(step)).toList();
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }
}
