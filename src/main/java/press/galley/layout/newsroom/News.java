package press.galley.layout.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.parse.Document;

/** The releases of each language, newest first, and where each stands among them. */
final class News {

  private final Map<String, List<Document>> byLanguage = new HashMap<>();
  private final Map<Document, Integer> position = new HashMap<>();

  News(Edition edition) {
    for (String language : edition.site().settings().languages()) {
      List<Document> releases = edition.ofType("release", language);
      byLanguage.put(language, releases);
      for (int i = 0; i < releases.size(); i++) {
        position.put(releases.get(i), i);
      }
    }
  }

  /** The releases of a language, newest first. */
  List<Document> in(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** The release so many places on: −1 is the next newer one, 1 the next older. */
  Optional<Document> neighbour(Document release, int step) {
    List<Document> all = in(release.language());
    Integer at = position.get(release);
    int wanted = at == null ? -1 : at + step;
    return wanted >= 0 && wanted < all.size() ? Optional.of(all.get(wanted)) : Optional.empty();
  }
}
