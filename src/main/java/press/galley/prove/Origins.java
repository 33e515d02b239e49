package press.galley.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.Proof;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Source;

/** Where words and bytes of withheld sources stand among the sources that are not withheld. */
final class Origins {

  private static final String SETTINGS = "jbake.properties";

  private final Set<Long> said = new HashSet<>();
  private final Map<Long, String> design = new HashMap<>();
  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Withheld, String> bytes = new LinkedHashMap<>();

  /** Looks through all sources that are not withheld. */
  Origins(Proof proof, List<Withheld> withheld, Marks marks) {
    Set<Source> closed = withheld.stream().map(Withheld::source).collect(Collectors.toSet());
    Map<String, Document> stock = new HashMap<>();
    for (Document document : proof.edition().documents()) {
      if (Said.isUnknown(document)) {
        stock.put(document.path(), document);
      } else {
        marks.needles().collect(Said.by(document), said);
      }
    }
    for (Source source : proof.sources().content()) {
      Document text = stock.get(source.path());
      if (text != null) {
        String words = Said.by(text, text(source), proof.edition().site().settings());
        marks.needles().collect(words, said);
      }
      if (!closed.contains(source)) {
        look(source, marks, texts);
      }
    }
    List<Source> others = new ArrayList<>();
    Stream.of(
            proof.sources().data(),
            proof.sources().assets(),
            proof.sources().types(),
            proof.sources().templates())
        .forEach(others::addAll);
    others.add(Source.apart(SETTINGS, proof.edition().site().root()));
    others.forEach(source -> look(source, marks, design));
  }

  private void look(Source source, Marks marks, Map<Long, String> places) {
    Output file = new Output.Copied(source.path(), source);
    each(
        source,
        stretch -> {
          for (Pieces.Hit hit : marks.pieces().in(stretch)) {
            if (!bytes.containsKey(hit.of()) && hit.isIn(file)) {
              bytes.put(hit.of(), source.path());
            }
          }
          marks
              .needles()
              .search(
                  stretch.text().orElse(""),
                  hit ->
                      places.computeIfAbsent(
                          hit.hash(),
                          hash ->
                              source.path()
                                  + ":"
                                  + Seen.within(stretch, hit.begin()).in(file).line()));
        });
    marks.needles().search(source.path(), hit -> places.putIfAbsent(hit.hash(), source.path()));
  }

  private static String text(Source source) {
    StringBuilder text = new StringBuilder();
    each(source, part -> part.text().ifPresent(text::append));
    return text.toString();
  }

  /** A file that is gone meanwhile says nothing. */
  private static void each(Source source, Stretch.Taker taker) {
    try {
      Stretch.each(source, taker);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a public text says the words itself. */
  boolean isSaid(long hash) {
    return said.contains(hash);
  }

  /** The place in a template, a message, data, an asset or the settings where the words stand. */
  Optional<String> design(long hash) {
    return Optional.ofNullable(design.get(hash));
  }

  /** The place in a public text where the words stand. */
  Optional<String> text(long hash) {
    return Optional.ofNullable(texts.get(hash));
  }

  /** The file that holds the bytes of a withheld one. */
  Optional<String> bytes(Withheld of) {
    return Optional.ofNullable(bytes.get(of));
  }
}
