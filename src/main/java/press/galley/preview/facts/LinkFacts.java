package press.galley.preview.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import press.galley.Impression;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Scalar;
import press.galley.site.FieldKind;

/** Where a text leads, and which texts lead to it. */
final class LinkFacts {

  private LinkFacts() {}

  static List<Fact> of(Document document, Impression impression) {
    String url = new Urls(impression.site().settings()).of(document);
    List<Fact> in =
        impression.documents().stream()
            .filter(other -> !other.path().equals(document.path()))
            .filter(other -> leads(other, document, url))
            .map(other -> from(other, impression))
            .toList();
    return Stream.concat(Stream.of(inside(document), outside(document), count(in)), in.stream())
        .toList();
  }

  private static Fact inside(Document document) {
    long links =
        document.body().references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.LINK)
            .count();
    return Fact.of("To this site", String.valueOf(links));
  }

  private static Fact outside(Document document) {
    List<String> hosts =
        Jsoup.parse(String.join("", document.body().chunks())).select("a[href*=://]").stream()
            .map(link -> link.attr("href").replaceFirst("^[a-z]+://([^/]*).*", "$1"))
            .toList();
    return Fact.of(
        "To others",
        String.valueOf(hosts.size()),
        hosts.stream().distinct().sorted().collect(Collectors.joining(", ")));
  }

  private static Fact count(List<Fact> in) {
    return Fact.of("Texts that lead here", String.valueOf(in.size()));
  }

  private static Fact from(Document other, Impression impression) {
    Urls urls = new Urls(impression.site().settings());
    boolean shown = impression.page(Urls.file(urls.of(other))).isPresent();
    return new Fact(
        "From",
        other.title(),
        other.path(),
        shown ? Optional.of(urls.link(urls.of(other))) : Optional.empty());
  }

  private static boolean leads(Document other, Document document, String url) {
    return named(other).anyMatch(document.id()::equals)
        || other.body().references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.LINK)
            .map(Reference::target)
            .anyMatch(target -> isOf(target, other, document, url));
  }

  /** A link names a file or, with a slash before it, an address. */
  private static boolean isOf(String target, Document other, Document document, String url) {
    return target.startsWith("/")
        ? RelativePath.decoded(RelativePath.path(target)).equals(url)
        : RelativePath.resolve(other.folder(), target).filter(document.path()::equals).isPresent();
  }

  private static Stream<String> named(Document other) {
    return other.type().fieldsOf(FieldKind.RELATION).stream()
        .flatMap(field -> other.fields().scalars(field.name()).stream())
        .map(Scalar::text);
  }
}
