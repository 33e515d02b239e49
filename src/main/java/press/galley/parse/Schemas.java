package press.galley.parse;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.Evaluator.Result;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.Once;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** JSON Schemas that refer to one another, ready to validate. Thread-safe. */
final class Schemas {

  private static final URI BASE = URI.create("galley:/");

  private final Map<URI, Mapping> documents;
  private final Map<URI, QuickSchema> quick = new ConcurrentHashMap<>();
  private final Supplier<Validator> validator = new Once<>(this::validator);

  /** Of documents that {@link SchemaReader} has found to be right, by address. */
  Schemas(Map<URI, Mapping> documents) {
    this.documents = Map.copyOf(documents);
  }

  /** Registering everything at once leaves nothing to change while threads validate. */
  private Validator validator() {
    Validator all = factory().withDisabledSchemaValidation(true).createValidator();
    documents.forEach((address, document) -> all.registerSchema(address, (Object) document));
    return all;
  }

  /** The address of a schema's file: {@code types/release.schema.json}. */
  static URI address(String path) {
    return BASE.resolve(path);
  }

  /** A document as a schema. */
  Schema schema(URI address) {
    return Schema.of(address, documents);
  }

  /** Whether a value fits for certain: then nobody need ask the validator, who takes longer. */
  boolean isPlain(URI address, Value value) {
    return quick.computeIfAbsent(address, key -> QuickSchema.of(schema(key))).fits(value);
  }

  /** What the validator says of a value. */
  List<Violation> violations(URI address, Value value) {
    return validator.get().validate(address, (Object) value).getErrors().stream()
        .map(Violation::of)
        .toList();
  }

  /** A factory whose validators read our values and know our formats. */
  static ValidatorFactory factory() {
    return new ValidatorFactory()
        .withJsonNodeFactory(new ValueNodes(new YamlReader()))
        .withEvaluatorFactory(formats(new Formats()));
  }

  private static EvaluatorFactory formats(Formats formats) {
    return (context, keyword, node) ->
        keyword.equals("format") && node.isString()
            ? Optional.of(format(formats, node.asString()))
            : Optional.empty();
  }

  private static Evaluator format(Formats formats, String format) {
    return (context, node) ->
        node instanceof ValueNode instance
                && instance.value() instanceof Scalar scalar
                && scalar.kind() != Kind.NULL
                && !formats.fits(format, scalar)
            ? Result.failure(format)
            : Result.success();
  }

  private record ValueNodes(YamlReader reader) implements JsonNodeFactory {

    @Override
    public JsonNode wrap(Object value) {
      return value instanceof JsonNode node ? node : new ValueNode((Value) value, "");
    }

    // Only the library's own meta-schemas come as text.
    @Override
    public JsonNode create(String text) {
      Origin origin = Origin.whole("", ProblemCode.WRONG_SCHEMA);
      return wrap(reader.read(text, origin, new Problems()).orElseThrow());
    }
  }
}
