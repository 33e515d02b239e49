package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;
import press.galley.parse.Document;

/** The links to the years and months of a language's news, each with how many there are. */
final class ArchiveLinks {

  private final Desk desk;
  private final String language;

  ArchiveLinks(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  /** {@code year, url, count, current} of every year, the latest first. */
  List<Map<String, Object>> years(int current) {
    return links(
        desk.news().years(language),
        current,
        "year",
        year -> year,
        year -> desk.urls().year(language, year, 1));
  }

  /** {@code name, url, count, current} of every month of a year, the latest first. */
  List<Map<String, Object>> months(
      int year, SortedMap<Integer, List<Document>> months, int current) {
    return links(
        months,
        current,
        "name",
        month -> desk.moments().month(month, language),
        month -> desk.urls().month(language, year, month, 1));
  }

  private List<Map<String, Object>> links(
      SortedMap<Integer, List<Document>> groups,
      int current,
      String label,
      IntFunction<Object> name,
      IntFunction<String> url) {
    List<Map<String, Object>> links = new ArrayList<>();
    groups.forEach(
        (number, documents) -> {
          Map<String, Object> link = new LinkedHashMap<>();
          link.put(label, name.apply(number));
          link.put("url", desk.link(url.apply(number)));
          link.put("count", documents.size());
          link.put("current", number == current);
          links.add(link);
        });
    return links;
  }
}
