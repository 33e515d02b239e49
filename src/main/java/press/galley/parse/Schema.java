package press.galley.parse;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Place;

/**
 * A JSON Schema, or a part of one, with the documents that its references lead to.
 *
 * @param document the address of the document that it stands in
 * @param keywords its keywords; of a boolean schema none
 * @param documents every schema document by its address
 */
record Schema(URI document, Mapping keywords, Map<URI, Mapping> documents) {

  // More in a row must be a circle.
  private static final int MOST_REFERENCES = 20;

  /** The schema that is a whole document. */
  static Schema of(URI document, Map<URI, Mapping> documents) {
    Mapping none = new Mapping(Map.of(), Place.of(document.getPath()));
    return new Schema(document, documents.getOrDefault(document, none), documents);
  }

  /**
   * What its {@code $ref} leads to, under its own keywords, which come first: a description beside
   * a reference is meant for that place. Itself where it has none; empty where it leads nowhere.
   */
  Optional<Schema> followed() {
    return followed(MOST_REFERENCES);
  }

  private Optional<Schema> followed(int left) {
    Optional<String> reference = text("$ref");
    if (reference.isEmpty()) {
      return Optional.of(this);
    }
    return left == 0
        ? Optional.empty()
        : target(reference.get()).flatMap(found -> found.followed(left - 1)).map(this::over);
  }

  /**
   * What a reference leads to, without this schema’s own keywords; nothing where it leads nowhere.
   */
  Optional<Schema> target(String reference) {
    URI address = document.resolve(reference);
    URI other = URI.create(address.toString().replaceFirst("#.*", ""));
    String fragment = Optional.ofNullable(address.getFragment()).orElse("");
    return Optional.ofNullable(documents.get(other))
        .flatMap(root -> Pointer.at(root, fragment))
        .flatMap(value -> part(other, value));
  }

  private Schema over(Schema target) {
    Map<String, Entry> merged = new LinkedHashMap<>(target.keywords.entries());
    merged.putAll(keywords.entries());
    merged.remove("$ref");
    return new Schema(target.document, new Mapping(merged, keywords.place()), documents);
  }

  /** The schema at a path of keywords, as the validator walked it, references included. */
  Optional<Schema> walked(List<String> path) {
    Optional<Schema> at = Optional.of(this);
    Optional<Value> inside = Optional.empty();
    for (String step : path) {
      if (step.equals("$ref")) {
        at = at.flatMap(Schema::followed);
        inside = Optional.empty();
        continue;
      }
      Optional<Value> from = inside.isPresent() ? inside : at.map(Schema::keywords);
      inside = from.flatMap(value -> Pointer.step(value, step));
      if (inside.isEmpty()) {
        return Optional.empty();
      }
      URI where = at.orElseThrow().document;
      Optional<Schema> next = inside.flatMap(value -> part(where, value));
      at = next.isPresent() ? next : at;
    }
    return at;
  }

  /** This schema with the description and the example of another where it has none of its own. */
  Schema toldBy(Schema other) {
    Map<String, Entry> merged = new LinkedHashMap<>();
    for (String keyword : List.of("description", "examples")) {
      Optional.ofNullable(other.keywords.entries().get(keyword))
          .ifPresent(entry -> merged.put(keyword, entry));
    }
    merged.putAll(keywords.entries());
    return new Schema(document, new Mapping(merged, keywords.place()), documents);
  }

  /** The schema at a keyword that holds one. */
  Optional<Schema> child(String keyword) {
    return keywords.get(keyword).flatMap(value -> part(document, value));
  }

  /** The schemas of its properties, references followed, in order. */
  Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    if (keywords.get("properties").orElse(null) instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (name, entry) ->
                  part(document, entry.value())
                      .flatMap(Schema::followed)
                      .ifPresent(schema -> properties.put(name, schema)));
    }
    return properties;
  }

  /** The names that it requires, in order. */
  List<String> required() {
    return keywords.scalars("required").stream().map(Scalar::text).toList();
  }

  /** The text of a keyword. */
  Optional<String> text(String keyword) {
    return keywords.text(keyword);
  }

  /** Its first example. */
  Optional<Value> example() {
    return keywords
        .get("examples")
        .filter(Sequence.class::isInstance)
        .flatMap(examples -> ((Sequence) examples).items().stream().findFirst());
  }

  /** The schema that stands at a place within this one. */
  Optional<Schema> part(Value value) {
    return part(document, value);
  }

  private Optional<Schema> part(URI where, Value value) {
    if (value instanceof Mapping mapping) {
      return Optional.of(new Schema(where, mapping, documents));
    }
    return value instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN
        ? Optional.of(new Schema(where, new Mapping(Map.of(), value.place()), documents))
        : Optional.empty();
  }
}
