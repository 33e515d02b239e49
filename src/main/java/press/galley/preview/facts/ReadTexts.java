package press.galley.preview.facts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.cache.PageRecord;
import press.galley.cache.Reading;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Scalar;
import press.galley.read.Source;
import press.galley.render.SubjectAnswers;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/** The texts that a page read, each with the fields that it read of it. */
final class ReadTexts {

  private final Map<Document, Set<String>> read;
  private final Map<String, String> files;

  private ReadTexts(Map<Document, Set<String>> read, Map<String, String> files) {
    this.read = read;
    this.files = files;
  }

  static ReadTexts of(PageRecord record, Impression impression) {
    Map<String, Document> documents =
        impression.edition().documents().stream()
            .collect(Collectors.toMap(Document::path, Function.identity()));
    Map<Document, Set<String>> read = new LinkedHashMap<>();
    for (Reading reading : record.shared()) {
      Stream.of(reading.subject().split("\t", -1))
          .filter(documents::containsKey)
          .map(documents::get)
          .forEach(
              text ->
                  read.computeIfAbsent(text, key -> new LinkedHashSet<>()).addAll(reading.names()));
    }
    Map<String, String> files =
        impression.sources().data().stream()
            .collect(
                Collectors.toMap(
                    source -> source.name().replaceFirst("\\.[^.]*$", ""),
                    Source::path,
                    (one, other) -> one));
    return new ReadTexts(read, files);
  }

  /** All but that of a file. */
  List<Document> others(String own) {
    return read.keySet().stream().filter(text -> !text.path().equals(own)).toList();
  }

  /** The data files from which those texts show something, with the names of its entries. */
  List<Fact> data() {
    Map<String, Set<String>> entries = new TreeMap<>();
    read.forEach(
        (text, names) ->
            text.type().fields().values().stream()
                .filter(field -> names.contains(field.name()) || names.contains(SubjectAnswers.ALL))
                .forEach(
                    field ->
                        text.fields()
                            .get(field.name())
                            .ifPresent(value -> add(field, value, entries))));
    return entries.entrySet().stream()
        .map(file -> Fact.of("Data", file.getKey(), String.join(", ", file.getValue())))
        .toList();
  }

  private void add(Field field, Value value, Map<String, Set<String>> entries) {
    FieldValues.in(field, value, FieldKind.DATA)
        .filter(meant -> files.containsKey(meant.field().refersTo()))
        .forEach(
            meant -> {
              if (meant.value() instanceof Scalar name) {
                entries
                    .computeIfAbsent(
                        files.getOrDefault(meant.field().refersTo(), ""), file -> new TreeSet<>())
                    .add(name.text());
              }
            });
  }
}
