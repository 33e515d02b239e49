package press.galley.jbake;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import press.galley.site.Place;

/**
 * A file that a markup engine has read.
 *
 * @param path relative to the site's root
 * @param header its head, where one was seen
 * @param model what JBake would make of it
 * @param dated whether it says its own date
 * @param zoned whether that date was read in the site's zone, not in the machine's
 */
record ReadFile(
    String path, Optional<StockHeader> header, DocumentModel model, boolean dated, boolean zoned) {

  private static final List<String> TEXTS = List.of("title", "type", "status", "body");

  /** Where a field's value stands. */
  Place place(String key) {
    return header
        .flatMap(head -> head.line(key))
        .map(StockHeader.Line::place)
        .orElse(Place.of(path, 1));
  }

  /** The same with another text. */
  ReadFile withBody(String html) {
    model.setBody(html);
    return this;
  }

  /** A document that is nothing but YAML; a list stands under {@code data}. */
  static ReadFile ofYaml(String path, Object value) {
    DocumentModel model = yaml(value);
    return new ReadFile(path, Optional.empty(), model, model.get("date") instanceof Date, true);
  }

  /** What JBake makes of YAML. */
  static DocumentModel yaml(Object value) {
    DocumentModel model = new DocumentModel();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> model.put(String.valueOf(key), stored(inner)));
      // JBake's models take these for texts.
      TEXTS.forEach(key -> model.computeIfPresent(key, (name, inner) -> String.valueOf(inner)));
    } else if (value instanceof List<?>) {
      model.put("data", stored(value));
    }
    return model;
  }

  /** As JBake's database gives it back: maps and sets come in the order of their hashes. */
  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> hashed = new HashMap<>();
      map.forEach((key, inner) -> hashed.put(key, stored(inner)));
      return hashed;
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(ReadFile::stored).collect(Collectors.toCollection(HashSet::new));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ReadFile::stored).collect(Collectors.toCollection(ArrayList::new));
    }
    return value;
  }

  /** What another engine has made of a file of that time, which JBake takes where no date is. */
  static ReadFile ofEngine(String path, DocumentModel model, long lastModified) {
    boolean dated =
        model.getDate() != null && model.getDate().toInstant().toEpochMilli() != lastModified;
    return new ReadFile(path, Optional.empty(), model, dated, false);
  }
}
