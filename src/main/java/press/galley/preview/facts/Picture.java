package press.galley.preview.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Mapping;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.site.FieldKind;
import press.galley.site.Once;

/**
 * A picture that a document shows.
 *
 * @param src as it is written
 * @param origin where it is written
 * @param credit who is named for it; a text has no place for that
 * @param bytes what its file weighs; nothing where there is none
 */
record Picture(String src, Origin origin, Optional<String> credit, Optional<Long> bytes) {

  private static final int KILO = 1000;

  /** Where a picture is written. */
  enum Origin {
    HEAD,
    /** In the head, with an empty {@code alt}: it only adorns. */
    ADORNMENT,
    TEXT
  }

  /** Those of a document: in its head, then in its text. */
  static List<Picture> of(Document document, Impression impression) {
    // Most texts have no picture, and a site may have very many files.
    Supplier<Map<String, Source>> files = new Once<>(() -> files(impression.sources()));
    Stream<Picture> head =
        document.type().fields().values().stream()
            .flatMap(
                field ->
                    document.fields().get(field.name()).stream()
                        .flatMap(value -> FieldValues.in(field, value, FieldKind.IMAGE)))
            .map(FieldValues.Meant::value)
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .flatMap(image -> inHead(image, document, impression, files).stream());
    Stream<Picture> text =
        document.body().references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
            .map(Reference::target)
            .map(
                src ->
                    new Picture(
                        src,
                        Origin.TEXT,
                        Optional.empty(),
                        weight(src, document, impression, files)));
    return Stream.concat(head, text).toList();
  }

  private static Map<String, Source> files(Sources sources) {
    return Sources.byPath(
        Stream.concat(sources.content().stream(), sources.assets().stream()).toList());
  }

  private static Optional<Picture> inHead(
      Mapping image,
      Document document,
      Impression impression,
      Supplier<Map<String, Source>> files) {
    boolean adorns = image.text("alt").filter(String::isEmpty).isPresent();
    return image
        .text("src")
        .map(
            src ->
                new Picture(
                    src,
                    adorns ? Origin.ADORNMENT : Origin.HEAD,
                    image.text("credit"),
                    weight(src, document, impression, files)));
  }

  private static Optional<Long> weight(
      String src, Document document, Impression impression, Supplier<Map<String, Source>> files) {
    if (src.startsWith("/")) {
      return Optional.ofNullable(files.get().get(impression.site().assetFolder() + src))
          .map(file -> file.stamp().size());
    }
    String own = impression.site().contentFolder() + "/" + document.id() + "/";
    return Stream.of(document.folder(), own)
        .flatMap(folder -> RelativePath.resolve(folder, src).stream())
        .flatMap(path -> Optional.ofNullable(files.get().get(path)).stream())
        .findFirst()
        .map(file -> file.stamp().size());
  }

  /** The weight in words: {@code 12 kB}. */
  String weight() {
    return bytes.map(size -> Math.max(1, (size + KILO / 2) / KILO) + " kB").orElse("not found");
  }

  /** Whether nobody is named for a picture that says something. */
  boolean lacksCredit() {
    return origin == Origin.HEAD && credit.isEmpty();
  }

  /** Whether it weighs more than so many kilobytes. */
  boolean weighsMoreThan(int kilobytes) {
    return bytes.filter(size -> size > (long) kilobytes * KILO).isPresent();
  }
}
