package press.galley.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * Which documents a document is a part of: a page its microsite, a translation its original. Those
 * of its owners are its own too; documents that own each other in a circle end there. Immutable.
 *
 * <p>The original of a {@code translationOf} is the document of that id in the site's language; if
 * there is none, every other document of that id. Without that field it is the document of the same
 * id in the site's language; if there is none, the files of an id are equals, and each stands for
 * itself but for an embargo: what one of them keeps until an instant, no other gives away.
 */
final class Owners {

  private final String own;
  private final Map<String, List<Document>> byId = new HashMap<>();

  /** Among all documents of a site. */
  Owners(List<Document> documents, Site site) {
    own = site.settings().language();
    // Most ids have one file.
    documents.forEach(d -> byId.merge(d.id(), List.of(d), Owners::both));
  }

  private static List<Document> both(List<Document> first, List<Document> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** All owners of a document, without itself. */
  Set<Document> of(Document document) {
    List<Document> direct = direct(document);
    if (direct.isEmpty()) {
      return Set.of();
    }
    Set<Document> owners = new LinkedHashSet<>();
    Deque<Document> left = new ArrayDeque<>(direct);
    while (!left.isEmpty()) {
      Document owner = left.remove();
      if (!owner.equals(document) && owners.add(owner)) {
        left.addAll(direct(owner));
      }
    }
    return owners;
  }

  private List<Document> direct(Document document) {
    List<Document> owners = new ArrayList<>(originals(document));
    Microsites.front(document)
        .flatMap(front -> inLanguage(all(front), document.language()))
        .ifPresent(owners::add);
    return owners;
  }

  private List<Document> originals(Document document) {
    Optional<String> named = document.text("translationOf");
    List<Document> all = all(named.orElse(document.id()));
    if (named.isEmpty() && document.language().equals(own)) {
      return List.of();
    }
    Optional<Document> original = all.stream().filter(d -> d.language().equals(own)).findFirst();
    if (original.isPresent()) {
      return List.of(original.get());
    }
    return named.isPresent()
        ? all
        : all.stream().filter(equal -> equal.moment("embargo").isPresent()).toList();
  }

  private List<Document> all(String id) {
    return byId.getOrDefault(id, List.of());
  }

  private Optional<Document> inLanguage(List<Document> same, String language) {
    return same.stream()
        .filter(other -> other.language().equals(language))
        .findFirst()
        .or(() -> same.stream().filter(other -> other.language().equals(own)).findFirst())
        .or(() -> same.stream().findFirst());
  }
}
