package press.galley.preview.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Impression;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Mapping;
import press.galley.read.Source;
import press.galley.read.Sources;

/** The pictures of a text: what they weigh, and whether somebody is credited. */
final class PictureFacts {

  private static final long HEAVY = 300 * 1024;

  private PictureFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    Map<String, Source> files =
        Sources.byPath(
            Stream.concat(
                    impression.sources().content().stream(), impression.sources().assets().stream())
                .toList());
    List<Fact> facts = new ArrayList<>();
    for (Mapping image : document.fields().mappings("image")) {
      image
          .text("src")
          .ifPresent(
              src ->
                  facts.add(
                      fact(
                          src,
                          image.text("credit").orElse("no credit"),
                          find(src, document, impression, files))));
    }
    document.body().references().stream()
        .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
        .map(Reference::target)
        .forEach(src -> facts.add(fact(src, "", find(src, document, impression, files))));
    return facts;
  }

  private static Fact fact(String src, String credit, Optional<Source> file) {
    long bytes = file.map(source -> source.stamp().size()).orElse(0L);
    String weight = file.isPresent() ? Math.max(1, bytes / 1024) + " kB" : "not found";
    String heavy = bytes > HEAVY ? "heavy for a page" : "";
    List<String> notes = Stream.of(credit, heavy).filter(note -> !note.isEmpty()).toList();
    return Fact.of(src, weight, String.join(", ", notes));
  }

  private static Optional<Source> find(
      String src, Document document, Impression impression, Map<String, Source> files) {
    if (src.startsWith("/")) {
      return Optional.ofNullable(files.get(impression.site().assetFolder() + src));
    }
    String own = impression.site().contentFolder() + "/" + document.id() + "/";
    return Stream.of(document.folder(), own)
        .flatMap(folder -> RelativePath.resolve(folder, src).stream())
        .flatMap(path -> Optional.ofNullable(files.get(path)).stream())
        .findFirst();
  }
}
