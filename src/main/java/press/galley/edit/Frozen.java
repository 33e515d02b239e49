package press.galley.edit;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.site.Freeze;
import press.galley.site.Site;

/**
 * What a freeze leaves of what the public may see: nothing appears, and what goes, goes.
 *
 * @param t an instant at which it is in force
 * @param site the site
 */
record Frozen(Instant t, Site site) {

  /** What of all documents is left, and what would be there without the freeze. */
  Visible of(Visible free, List<Document> documents) {
    List<Document> present = present(documents);
    Visible left = Visible.free(t, present, site);
    Set<Document> shown =
        Stream.concat(left.listed().stream(), left.withdrawn().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
    Map<Document, Visibility.Frozen> held = new LinkedHashMap<>();
    Stream.concat(free.listed().stream(), free.withdrawn().keySet().stream())
        .filter(document -> !shown.contains(document))
        .forEach(document -> held.put(document, new Visibility.Frozen(site.freeze().since())));
    return new Visible(left.listed(), left.withdrawn(), held, left.nextChange());
  }

  /**
   * The documents that count: those that the freeze knows, as far as they show no more than then.
   */
  List<Document> present(List<Document> documents) {
    Freeze freeze = site.freeze();
    List<Document> present =
        documents.stream().filter(document -> freeze.knows(document.path())).toList();
    while (true) {
      Set<Document> back = new HashSet<>(Visible.free(t, present, site).listed());
      back.removeIf(document -> freeze.published().contains(document.path()));
      if (back.isEmpty()) {
        return present;
      }
      present = present.stream().filter(document -> !back.contains(document)).toList();
    }
  }
}
