package press.galley.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * The documents of a site sorted by what the public may see of them at T. A part inherits: a
 * microsite's pages from the microsite, a translation from its original.
 *
 * @param listed those that stand in lists and have a page
 * @param withdrawn those of which a notice is left
 * @param nextChange the first instant after T at which this would differ
 */
record Visible(List<Document> listed, List<Document> withdrawn, Optional<Instant> nextChange) {

  static Visible at(Instant t, List<Document> documents, Site site) {
    Map<String, List<Document>> owners = owners(documents, site);
    List<Document> listed = new ArrayList<>();
    List<Document> withdrawn = new ArrayList<>();
    for (Document document : documents) {
      boolean ownersVisible =
          owners.getOrDefault(document.path(), List.of()).stream()
              .allMatch(owner -> Visibility.of(owner, t) instanceof Visibility.Public);
      Visibility visibility = Visibility.of(document, t);
      if (ownersVisible && visibility instanceof Visibility.Public) {
        listed.add(document);
      } else if (ownersVisible && visibility instanceof Visibility.Withdrawn) {
        withdrawn.add(document);
      }
    }
    Optional<Instant> next =
        documents.stream()
            .filter(document -> !(Visibility.of(document, t) instanceof Visibility.Draft))
            .flatMap(document -> Visibility.turns(document).stream())
            .filter(turn -> turn.isAfter(t))
            .min(Comparator.naturalOrder());
    return new Visible(listed, withdrawn, next);
  }

  /** By a document's path: its original, and the fronts of the microsite that it belongs to. */
  private static Map<String, List<Document>> owners(List<Document> documents, Site site) {
    Map<String, List<Document>> byId = new HashMap<>();
    documents.forEach(d -> byId.computeIfAbsent(d.id(), id -> new ArrayList<>()).add(d));
    Map<String, List<Document>> owners = new HashMap<>();
    String own = site.settings().language();
    for (Document document : documents) {
      List<Document> of = new ArrayList<>();
      original(document, byId, own).ifPresent(of::add);
      Microsites.front(document)
          .flatMap(
              front -> inLanguage(byId.getOrDefault(front, List.of()), document.language(), own))
          .filter(front -> !front.equals(document))
          .ifPresent(of::add);
      owners.put(document.path(), of);
    }
    return owners;
  }

  private static Optional<Document> original(
      Document document, Map<String, List<Document>> byId, String own) {
    String id = document.text("translationOf").orElse(document.id());
    return byId.getOrDefault(id, List.of()).stream()
        .filter(other -> !other.equals(document) && other.language().equals(own))
        .findFirst();
  }

  private static Optional<Document> inLanguage(List<Document> same, String language, String own) {
    return same.stream()
        .filter(other -> other.language().equals(language))
        .findFirst()
        .or(() -> same.stream().filter(other -> other.language().equals(own)).findFirst())
        .or(() -> same.stream().findFirst());
  }
}
