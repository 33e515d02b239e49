package press.galley.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.Proof;
import press.galley.layout.Output;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.RelativePath;
import press.galley.prove.Needle.Kind;
import press.galley.read.Source;
import press.galley.site.Digest;
import press.galley.site.Settings.LayoutStyle;

/**
 * What withheld sources would be known by in a site: titles, addresses, names, phrases, bytes.
 * Immutable and thread-safe.
 */
final class Marks {

  /** A file of fewer bytes says nothing. */
  private static final int LEAST_BYTES = 16;

  private final Needles needles = new Needles();
  private final Pieces pieces = new Pieces();
  private final Map<String, Withheld> byDigest = new HashMap<>();

  /** Those of these sources. */
  Marks(Proof proof, List<Withheld> withheld) {
    Set<String> openNames = openNames(proof, withheld);
    Set<String> openIds =
        proof.edition().documents().stream().map(Document::id).collect(Collectors.toSet());
    for (Withheld one : withheld) {
      if (!openNames.contains(one.source().name())) {
        needles.add(new Needle(Kind.NAME, one.source().name(), one));
      }
      try {
        if (one.document().isPresent()) {
          text(one.document().get(), one, proof, openIds);
        } else if (one.source().stamp().size() >= LEAST_BYTES) {
          byDigest.putIfAbsent(one.source().digest().hex(), one);
          pieces.add(one);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Set<String> openNames(Proof proof, List<Withheld> withheld) {
    Set<Source> closed = withheld.stream().map(Withheld::source).collect(Collectors.toSet());
    return Stream.of(
            proof.sources().content(),
            proof.sources().assets(),
            proof.sources().templates(),
            proof.sources().data())
        .flatMap(List::stream)
        .filter(source -> !closed.contains(source))
        .map(Source::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void text(Document document, Withheld one, Proof proof, Set<String> openIds)
      throws IOException {
    needles.add(new Needle(Kind.TITLE, document.title(), one));
    if (document.id().contains("/") && !openIds.contains(document.id())) {
      needles.add(new Needle(Kind.NAME, document.id(), one));
    }
    address(document, proof)
        .ifPresent(
            url -> {
              String whole = new Urls(proof.edition().site().settings()).absoluteLink(url);
              String host = whole.substring(whole.indexOf("//") + 2);
              Stream.of(url, RelativePath.decoded(url), host)
                  .distinct()
                  .forEach(written -> needles.add(new Needle(Kind.ADDRESS, written, one)));
            });
    Needle phrase = new Needle(Kind.PHRASE, "", one);
    needles.addPhrases(new String(one.source().bytes(), StandardCharsets.UTF_8), phrase);
    needles.addPhrases(String.join(" ", document.body().chunks()), phrase);
  }

  /** The address that a text of a newsroom will have, where no other page has it now. */
  private static Optional<String> address(Document document, Proof proof) {
    if (proof.edition().site().settings().layout() != LayoutStyle.NEWSROOM) {
      return Optional.empty();
    }
    Urls urls = new Urls(proof.edition().site().settings());
    String url = urls.of(document);
    return Optional.of(url)
        .filter(own -> !proof.outputs().containsKey(Urls.file(own)))
        .map(urls::link);
  }

  /** What they are known by in texts. */
  Needles needles() {
    return needles;
  }

  /** What they are known by among bytes. */
  Pieces pieces() {
    return pieces;
  }

  /** The withheld file whose bytes have this digest. */
  Optional<Withheld> ofDigest(String hex) {
    return Optional.ofNullable(byDigest.get(hex));
  }

  /** The digests of the files that a public text shows as well. */
  static Set<String> openDigests(Proof proof, Map<String, Digest> digests) {
    String content = proof.edition().site().contentFolder() + "/";
    return proof.outputs().values().stream()
        .filter(Output.Copied.class::isInstance)
        .map(Output.Copied.class::cast)
        .filter(copied -> copied.source().path().startsWith(content))
        .flatMap(copied -> Optional.ofNullable(digests.get(copied.file())).stream())
        .map(Digest::hex)
        .collect(Collectors.toSet());
  }
}
