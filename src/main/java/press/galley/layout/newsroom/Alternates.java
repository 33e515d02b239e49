package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.layout.Alternate;
import press.galley.parse.Document;
import press.galley.site.Settings;

/** Finds each page's counterparts in the site's other languages. */
final class Alternates {

  /** Lists that say the same in every language; an archive or a tag of one has no counterpart. */
  private static final Set<String> COMMON =
      Set.of("home", "news", "tags", "members", "people", "events");

  private final Desk desk;

  Alternates(Desk desk) {
    this.desk = desk;
  }

  /** Gives every sheet its alternates, itself among them, or none where it is alone. */
  void link(List<Sheet> sheets) {
    Map<String, Map<String, Sheet>> lists = lists(sheets);
    for (Sheet sheet : sheets) {
      List<Alternate> all =
          sheet
              .document
              .map(this::ofDocument)
              .orElseGet(
                  () ->
                      lists.getOrDefault(key(sheet), Map.of()).values().stream()
                          .map(other -> alternate(other.language, other.url))
                          .toList());
      sheet.alternates = all.size() > 1 ? all : List.of();
    }
  }

  private Map<String, Map<String, Sheet>> lists(List<Sheet> sheets) {
    Map<String, Map<String, Sheet>> lists = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      if (COMMON.contains(sheet.kind) && sheet.number == 1) {
        lists.computeIfAbsent(key(sheet), key -> new LinkedHashMap<>()).put(sheet.language, sheet);
      }
    }
    return lists;
  }

  /** What is left of an address without the language's own beginning. */
  private String key(Sheet sheet) {
    return sheet.url.substring(desk.urls().home(sheet.language).length());
  }

  private List<Alternate> ofDocument(Document document) {
    List<Document> others = desk.edition().translations(document);
    // Most documents are alone: for them no address need be made.
    return others.isEmpty() ? List.of() : all(document, others);
  }

  private List<Alternate> all(Document document, List<Document> others) {
    return Stream.concat(Stream.of(document), others.stream())
        .map(each -> new Alternate(each.language(), desk.urls().of(each), desk.canonical(each)))
        .toList();
  }

  private Alternate alternate(String language, String url) {
    return new Alternate(language, url, desk.urls().absolute(url));
  }

  /** Where a reader of any other language is led: the page in the site's own language. */
  static Optional<String> otherwise(List<Alternate> alternates, Settings settings) {
    return alternates.stream()
        .filter(alternate -> alternate.language().equals(settings.language()))
        .map(Alternate::canonical)
        .findFirst();
  }
}
