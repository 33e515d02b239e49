package press.galley.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.edit.Visibility.Remains;
import press.galley.edit.Visibility.Withdrawn;
import press.galley.parse.Document;
import press.galley.parse.Value.Mapping;
import press.galley.site.Site;

/**
 * What is left of the documents that have been withdrawn: notices, addresses that lead on,
 * addresses where nothing is. A replacement that the public may not see is not told: then a notice
 * stands.
 */
final class Withdrawals {

  private final Map<String, Document> by = new HashMap<>();
  private final List<Document> notices = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();

  private Withdrawals() {}

  /** Those of what the public may see. */
  static Withdrawals of(Visible visible, Site site) {
    Withdrawals withdrawals = new Withdrawals();
    Replacements replacements = new Replacements(visible, site.settings().language());
    visible
        .withdrawn()
        .forEach(
            (document, withdrawn) -> {
              Optional<Document> replacement =
                  withdrawn.remains() == Remains.REDIRECT
                      ? replacements.of(withdrawn, document.language())
                      : Optional.empty();
              if (withdrawn.remains() == Remains.GONE || replacement.isPresent()) {
                withdrawals.removed.add(new Removed(document, replacement));
              } else {
                withdrawals.by.put(document.path(), withdrawn.by());
                withdrawals.notices.add(document);
              }
            });
    withdrawals.removed.sort(Comparator.comparing(each -> each.document().path()));
    return withdrawals;
  }

  /** The document whose head says why of another one only a notice is left. */
  Optional<Document> by(Document document) {
    return Optional.ofNullable(by.get(document.path()));
  }

  /** The documents of which a notice is left. */
  List<Document> notices() {
    return List.copyOf(notices);
  }

  /** Those of which no page is left, by path. */
  List<Removed> removed() {
    return List.copyOf(removed);
  }

  /**
   * Finds what replaces what: one that was itself replaced leads on.
   *
   * @param visible what the public may see
   * @param own the site's language
   */
  private record Replacements(Visible visible, String own) {

    Optional<Document> of(Withdrawn withdrawn, String language) {
      Set<String> passed = new HashSet<>();
      Optional<String> id = named(withdrawn);
      while (id.isPresent() && passed.add(id.get())) {
        String next = id.get();
        Optional<Document> found = inLanguage(visible.listed(), next, language);
        if (found.isPresent()) {
          return found;
        }
        id =
            inLanguage(List.copyOf(visible.withdrawn().keySet()), next, language)
                .flatMap(document -> Optional.ofNullable(visible.withdrawn().get(document)))
                .filter(other -> other.remains() == Remains.REDIRECT)
                .flatMap(Replacements::named);
      }
      return Optional.empty();
    }

    private static Optional<String> named(Withdrawn withdrawn) {
      return withdrawn
          .by()
          .fields()
          .get("withdrawn")
          .filter(Mapping.class::isInstance)
          .flatMap(head -> ((Mapping) head).text("replacement"));
    }

    /** In the language, else in the site's, else in the first there is. */
    private Optional<Document> inLanguage(List<Document> all, String id, String language) {
      return all.stream()
          .filter(document -> document.id().equals(id))
          .min(
              Comparator.comparing((Document document) -> !document.language().equals(language))
                  .thenComparing(document -> !document.language().equals(own))
                  .thenComparing(Document::language));
    }
  }
}
