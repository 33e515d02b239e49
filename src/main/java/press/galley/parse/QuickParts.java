package press.galley.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Sequence;

/** The keywords of a {@link QuickSchema} that speak of what is in a value. */
final class QuickParts {

  private QuickParts() {}

  /** By their names, then by what their names are like, then all others. */
  static Predicate<Value> properties(Schema schema, QuickReferences references) {
    Map<String, Predicate<Value>> named = new LinkedHashMap<>();
    within("properties", schema)
        .forEach(e -> named.put(e.key(), QuickSchema.part(e.value(), schema, references)));
    Map<Pattern, Predicate<Value>> alike = new LinkedHashMap<>();
    within("patternProperties", schema)
        .forEach(
            e ->
                alike.put(
                    Pattern.compile(e.key()), QuickSchema.part(e.value(), schema, references)));
    Predicate<Value> others =
        schema
            .keywords()
            .get("additionalProperties")
            .map(said -> QuickSchema.part(said, schema, references))
            .orElse(value -> true);
    return value ->
        !(value instanceof Mapping mapping) || fit(mapping.entries(), named, alike, others);
  }

  private static boolean fit(
      Map<String, Entry> entries,
      Map<String, Predicate<Value>> named,
      Map<Pattern, Predicate<Value>> alike,
      Predicate<Value> others) {
    for (Entry entry : entries.values()) {
      if (!fits(entry, named, alike, others)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(
      Entry entry,
      Map<String, Predicate<Value>> named,
      Map<Pattern, Predicate<Value>> alike,
      Predicate<Value> others) {
    Optional<Predicate<Value>> own = Optional.ofNullable(named.get(entry.key()));
    boolean known = own.isPresent();
    boolean fits = own.map(test -> test.test(entry.value())).orElse(true);
    for (Map.Entry<Pattern, Predicate<Value>> like : alike.entrySet()) {
      if (like.getKey().matcher(entry.key()).find()) {
        known = true;
        fits &= like.getValue().test(entry.value());
      }
    }
    return fits && (known || others.test(entry.value()));
  }

  private static List<Entry> within(String keyword, Schema schema) {
    return schema
        .keywords()
        .get(keyword)
        .map(said -> List.copyOf(((Mapping) said).entries().values()))
        .orElse(List.of());
  }

  /** The first ones by their places, then all others. */
  static Predicate<Value> items(Schema schema, QuickReferences references) {
    List<Predicate<Value>> first =
        schema
            .keywords()
            .get("prefixItems")
            .map(said -> QuickSchema.parts(said, schema, references))
            .orElse(List.of());
    Predicate<Value> others =
        schema
            .keywords()
            .get("items")
            .map(said -> QuickSchema.part(said, schema, references))
            .orElse(value -> true);
    return value -> !(value instanceof Sequence sequence) || fits(sequence, first, others);
  }

  private static boolean fits(
      Sequence sequence, List<Predicate<Value>> first, Predicate<Value> others) {
    for (int i = 0; i < sequence.items().size(); i++) {
      Predicate<Value> own = i < first.size() ? first.get(i) : others;
      if (!own.test(sequence.items().get(i))) {
        return false;
      }
    }
    return true;
  }
}
