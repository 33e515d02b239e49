package press.galley.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Like> alike =
        within("patternProperties", schema).stream()
            .map(
                e ->
                    new Like(
                        Pattern.compile(e.key()), QuickSchema.part(e.value(), schema, references)))
            .toList();
    Map<String, List<Predicate<Value>>> named = new HashMap<>();
    within("properties", schema)
        .forEach(
            e -> {
              List<Predicate<Value>> tests = new ArrayList<>(tests(e.key(), alike));
              tests.add(QuickSchema.part(e.value(), schema, references));
              named.put(e.key(), tests);
            });
    Predicate<Value> others =
        schema
            .keywords()
            .get("additionalProperties")
            .map(said -> QuickSchema.part(said, schema, references))
            .orElse(value -> true);
    return value ->
        !(value instanceof Mapping mapping) || fit(mapping.entries(), named, alike, others);
  }

  /** What stands under names that are like this must pass that. */
  private record Like(Pattern name, Predicate<Value> test) {}

  private static boolean fit(
      Map<String, Entry> entries,
      Map<String, List<Predicate<Value>>> named,
      List<Like> alike,
      Predicate<Value> others) {
    for (Entry entry : entries.values()) {
      // Almost all have a name of their own: that is worked out once, not for each document.
      List<Predicate<Value>> own = named.get(entry.key());
      if (!(own == null ? fits(entry, alike, others) : QuickSchema.passes(entry.value(), own))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Entry entry, List<Like> alike, Predicate<Value> others) {
    List<Predicate<Value>> tests = tests(entry.key(), alike);
    return tests.isEmpty() ? others.test(entry.value()) : QuickSchema.passes(entry.value(), tests);
  }

  private static List<Predicate<Value>> tests(String name, List<Like> alike) {
    return alike.stream().filter(like -> like.name().matcher(name).find()).map(Like::test).toList();
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
