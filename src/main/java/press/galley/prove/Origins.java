package press.galley.prove;

import java.nio.charset.StandardCharsets;
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
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.site.Problems;

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
    Set<String> unknown = new HashSet<>();
    for (Document document : proof.edition().documents()) {
      if (Said.isUnknown(document)) {
        unknown.add(document.path());
      }
      marks.needles().collect(Said.by(document), said);
    }
    for (Source source : proof.sources().content()) {
      if (unknown.contains(source.path())) {
        marks.needles().collect(text(source), said);
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
    byte[] read = read(source);
    marks.pieces().in(read).forEach(hit -> bytes.putIfAbsent(hit.of(), source.path()));
    String text = new String(read, StandardCharsets.UTF_8);
    marks
        .needles()
        .search(
            text,
            hit -> {
              long line = text.substring(0, hit.begin()).chars().filter(c -> c == '\n').count() + 1;
              places.putIfAbsent(hit.hash(), source.path() + ":" + line);
            });
    marks.needles().search(source.path(), hit -> places.putIfAbsent(hit.hash(), source.path()));
  }

  private static String text(Source source) {
    return new String(read(source), StandardCharsets.UTF_8);
  }

  private static byte[] read(Source source) {
    return source
        .read(new Problems())
        .filter(read -> read.length <= Pieces.MOST)
        .orElse(new byte[0]);
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
