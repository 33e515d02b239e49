package press.galley.layout.newsroom;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.site.Once;

/** The releases of each language, newest first, by year, and where each stands among them. */
final class News {

  private final Map<String, List<Document>> byLanguage = new HashMap<>();
  private final Map<String, Supplier<SortedMap<Integer, List<Document>>>> years = new HashMap<>();
  private final Map<String, Integer> position = new HashMap<>();

  News(Edition edition) {
    NewsCalendar calendar = new NewsCalendar(edition.site().settings().zone());
    for (String language : edition.site().settings().languages()) {
      List<Document> releases = edition.ofType("release", language);
      byLanguage.put(language, releases);
      years.put(language, new Once<>(() -> calendar.years(releases)));
      for (int i = 0; i < releases.size(); i++) {
        position.put(releases.get(i).path(), i);
      }
    }
  }

  /** The releases of a language, newest first. */
  List<Document> in(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** The releases of a language by year, the latest first. */
  SortedMap<Integer, List<Document>> years(String language) {
    return years.getOrDefault(language, Collections::emptySortedMap).get();
  }

  /** The release so many places on: −1 is the next newer one, 1 the next older. */
  Optional<Document> neighbour(Document release, int step) {
    List<Document> all = in(release.language());
    Integer at = position.get(release.path());
    int wanted = at == null ? -1 : at + step;
    return wanted >= 0 && wanted < all.size() ? Optional.of(all.get(wanted)) : Optional.empty();
  }
}
