package press.galley.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.edit.Visible.Standing;
import press.galley.parse.Document;
import press.galley.site.Freeze;
import press.galley.site.Site;

/**
 * Decides what the public may see of a site's documents at any instant: what their fields say, what
 * their owners say, and then, while the site is frozen, whether it was public when that began.
 * Immutable and thread-safe.
 */
final class Clearance {

  private final Map<String, Set<Document>> owners = new HashMap<>();
  private final Optional<Freeze> freeze;

  private Clearance(List<Document> documents, Site site, Optional<Freeze> freeze) {
    this.freeze = freeze;
    Owners all = new Owners(documents, site);
    for (Document document : documents) {
      Set<Document> own = all.of(document);
      if (!own.isEmpty()) {
        owners.put(document.path(), own);
      }
    }
  }

  /** Among all documents of a site, under the freeze that is in force at T. */
  static Clearance at(Instant t, List<Document> documents, Site site) {
    return new Clearance(
        documents, site, Optional.of(site.freeze()).filter(known -> known.isInForce(t)));
  }

  /** The same as if there were no freeze. */
  static Clearance free(List<Document> documents, Site site) {
    return new Clearance(documents, site, Optional.empty());
  }

  /** Whether a freeze counts. */
  boolean isFrozen() {
    return freeze.isPresent();
  }

  /** What a document is a part of. */
  Set<Document> owners(Document document) {
    return owners.getOrDefault(document.path(), Set.of());
  }

  /**
   * What is decided of a document. A freeze takes from what the public would see without it and
   * adds nothing: what it does not know, and every part of that, stays away.
   */
  Visibility of(Document document, Instant t) {
    Visibility free = Visibility.of(document, owners(document), t);
    return freeze
        .filter(known -> isShown(free) && isHeld(document, t, known))
        .<Visibility>map(known -> new Visibility.Frozen(known.since()))
        .orElse(free);
  }

  /** What the public may see of a document. */
  Standing standing(Document document, Instant t) {
    Visibility visibility = of(document, t);
    if (visibility instanceof Visibility.Withdrawn) {
      return visibility.hasPage() ? Standing.WITHDRAWN : Standing.GONE;
    }
    return visibility.hasPage() ? Standing.LISTED : Standing.WITHHELD;
  }

  private boolean isHeld(Document document, Instant t, Freeze known) {
    return isNew(document, t, known)
        || owners(document).stream().anyMatch(owner -> isNew(owner, t, known));
  }

  /** Whether it shows more than when the freeze began. */
  private boolean isNew(Document document, Instant t, Freeze known) {
    return Visibility.of(document, owners(document), t) instanceof Visibility.Public
        ? !known.published().contains(document.path())
        : !known.knows(document.path());
  }

  private static boolean isShown(Visibility visibility) {
    return visibility instanceof Visibility.Public || visibility instanceof Visibility.Withdrawn;
  }
}
