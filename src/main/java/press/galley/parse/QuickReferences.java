package press.galley.parse;

import java.net.URI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/**
 * What the references of a {@link QuickSchema} lead to, each target made once while the schema is.
 * One that leads back to where it stands is not known. Not thread-safe.
 */
final class QuickReferences {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** With these an address means something else than where it points to. */
  private static final Set<String> NAMES =
      Set.of("$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$vocabulary");

  private final IdentityHashMap<Mapping, Predicate<Value>> made = new IdentityHashMap<>();
  private final Set<Mapping> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Whether all references of these documents are paths, and all are written in one dialect: then
   * they lead where they seem to.
   */
  static boolean arePlain(Map<URI, Mapping> documents) {
    return documents.values().stream().allMatch(QuickReferences::isPlain);
  }

  private static boolean isPlain(Value value) {
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(QuickReferences::isPlain);
    }
    return !(value instanceof Mapping mapping)
        || mapping.entries().values().stream()
            .allMatch(entry -> isPlain(entry) && isPlain(entry.value()));
  }

  private static boolean isPlain(Entry entry) {
    return switch (entry.key()) {
      case "$schema" -> entry.value() instanceof Scalar dialect && dialect.text().equals(DIALECT);
      case "$ref" -> entry.value() instanceof Scalar to && isPath(to.text());
      default -> !NAMES.contains(entry.key());
    };
  }

  private static boolean isPath(String reference) {
    int fragment = reference.indexOf('#') + 1;
    return fragment == 0 || fragment == reference.length() || reference.charAt(fragment) == '/';
  }

  /** The test of a schema that a reference leads to; nothing of one that is being made. */
  Optional<Predicate<Value>> of(Schema target, Function<Schema, Predicate<Value>> maker) {
    Mapping keywords = target.keywords();
    if (!begun.add(keywords)) {
      return Optional.ofNullable(made.get(keywords));
    }
    Predicate<Value> test = maker.apply(target);
    made.put(keywords, test);
    return Optional.of(test);
  }
}
