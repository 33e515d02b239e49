package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import press.galley.edit.Microsites;
import press.galley.parse.Document;

/**
 * The lists of all releases that name a member, a person or an event, in pages: one for each
 * document whose own page does not show them all.
 */
final class NewsOf {

  private final Desk desk;

  NewsOf(Desk desk) {
    this.desk = desk;
  }

  List<Sheet> sheets() {
    return desk.edition().documents().stream()
        .filter(document -> !desk.isWithdrawn(document) && isLong(releases(document, desk)))
        .filter(document -> TypeFacts.names(document.type().name()).contains("allNews"))
        .flatMap(document -> list(document).stream())
        .toList();
  }

  /** The link to such a list: {@code url, label, count}; nothing where there is none. */
  static Optional<Object> link(Document document, Desk desk) {
    List<Document> releases = releases(document, desk);
    if (!isLong(releases)) {
      return Optional.empty();
    }
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("url", desk.link(desk.urls().newsOf(document, 1)));
    link.put(
        "label", desk.text(document.language(), "news.allOf", "All news of {0}", document.title()));
    link.put("count", releases.size());
    return Optional.of(link);
  }

  private static boolean isLong(List<Document> releases) {
    return releases.size() > TypeFacts.NEWEST;
  }

  private static List<Document> releases(Document document, Desk desk) {
    return TypeFacts.naming(document, "release", document.language(), desk.edition());
  }

  private List<Sheet> list(Document document) {
    IntFunction<String> url = page -> desk.urls().newsOf(document, page);
    return new Paging(desk, document.language())
        .over(releases(document, desk), url, part -> sheet(document, url.apply(part.number())));
  }

  private Sheet sheet(Document document, String url) {
    String language = document.language();
    return new Sheet("newsof", Templates.NEWS.in(desk.settings()), url, language)
        .at(document.place())
        .on(Microsites.host(document, desk.edition()))
        .later(sheet -> fill(sheet, document));
  }

  private void fill(Sheet sheet, Document document) {
    String language = document.language();
    sheet.titled(desk.text(language, "news.of", "News of {0}", document.title()));
    DocumentPages.crumbs(sheet, document, desk);
    sheet.under(desk.text(language, "news.title", "News"), desk.urls().newsOf(document, 1));
  }
}
