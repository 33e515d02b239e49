package press.galley.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/**
 * Which public documents name one that is withheld, in a field or by a link, or hold a correction
 * that is not out yet. Immutable.
 */
public final class Mentions {

  /** What the name of a document's file may be made of, in a link. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> waiting = new HashSet<>();
  private final Edition edition;

  /** Among a site's documents, of which the edition has the public ones. */
  public Mentions(List<Document> documents, Edition edition) {
    this(documents, edition, Set.of());
  }

  /**
   * Among a site's documents, of which the edition has the public ones.
   *
   * @param unparsed the ids of texts of which nothing is known: they count as withheld
   */
  public Mentions(List<Document> documents, Edition edition, Set<String> unparsed) {
    this.edition = edition;
    Set<String> open = paths(edition);
    Set<Document> told = Set.copyOf(edition.documents());
    for (String id : unparsed) {
      withhold(id);
    }
    for (Document document : documents) {
      if (open.contains(document.path())) {
        if (!told.contains(document)) {
          waiting.add(document.path());
        }
      } else {
        withhold(document.id());
      }
    }
  }

  private void withhold(String id) {
    ids.add(id);
    names.add(last(id));
  }

  /** The paths of the public documents that name none and keep nothing back. */
  public Set<String> silent() {
    return edition.documents().stream()
        .filter(document -> ids.isEmpty() || !names(document))
        .map(Document::path)
        .filter(path -> !waiting.contains(path))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> paths(Edition edition) {
    return edition.documents().stream().map(Document::path).collect(Collectors.toSet());
  }

  private boolean names(Document document) {
    return names(document.fields())
        || document.body().references().stream().map(Reference::target).anyMatch(this::leadsThere);
  }

  private boolean names(Value value) {
    if (value instanceof Scalar scalar) {
      String text = scalar.text();
      return ids.contains(text) || (text.indexOf(']') >= 0 && leadsThere(text));
    }
    return value instanceof Sequence sequence
        ? sequence.items().stream().anyMatch(this::names)
        : ((Mapping) value).entries().values().stream().anyMatch(entry -> names(entry.value()));
  }

  /** A word of the address is the name of a withheld file: rather once too often. */
  private boolean leadsThere(String text) {
    String plain = RelativePath.decoded(text);
    Stream<String> words = NAME.matcher(plain).results().map(MatchResult::group);
    return words.anyMatch(names::contains);
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
  }
}
