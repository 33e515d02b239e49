package press.galley.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.site.Freeze;
import press.galley.site.Moment;
import press.galley.site.Site;

/**
 * The documents of a site sorted by what the public may see of them at T. A part inherits: a
 * microsite's pages from the microsite, a translation from its original.
 *
 * @param listed those that stand in lists and have a page
 * @param withdrawn those that have been withdrawn, and what is left of each
 * @param held those that a freeze holds back, and why
 * @param nextChange the first instant after T at which this would differ, an event is over or a
 *     correction comes out
 */
record Visible(
    List<Document> listed,
    Map<Document, Visibility.Withdrawn> withdrawn,
    Map<Document, Visibility.Frozen> held,
    Optional<Instant> nextChange) {

  /** What the public may see of a document. */
  enum Standing {
    LISTED,
    WITHDRAWN,
    /** Withdrawn, and no page is left. */
    GONE,
    WITHHELD
  }

  /**
   * What the public may see at T. Under a freeze, what was not public when it began counts as if it
   * were not there, so that it neither shows nor holds anything else back.
   */
  static Visible at(Instant t, List<Document> documents, Site site) {
    Visible free = free(t, documents, site);
    Freeze freeze = site.freeze();
    if (freeze.isInForce(t)) {
      return new Frozen(t, site).of(free, documents);
    }
    Optional<Instant> next = free.nextChange().filter(change -> change.isBefore(freeze.since()));
    return next.isPresent() || free.nextChange().isEmpty()
        ? free
        : new Visible(free.listed, free.withdrawn, Map.of(), Optional.of(freeze.since()));
  }

  /** The same as if there were no freeze. */
  static Visible free(Instant t, List<Document> documents, Site site) {
    Owners owners = new Owners(documents, site);
    List<Document> listed = new ArrayList<>();
    Map<Document, Visibility.Withdrawn> withdrawn = new LinkedHashMap<>();
    List<Instant> changes = new ArrayList<>();
    for (Document document : documents) {
      Set<Document> above = owners.of(document);
      Visibility visibility = Visibility.of(document, above, t);
      if (visibility instanceof Visibility.Public) {
        listed.add(document);
      } else if (visibility instanceof Visibility.Withdrawn left) {
        withdrawn.put(document, left);
      }
      change(document, above, t).ifPresent(changes::add);
    }
    return new Visible(
        listed, withdrawn, Map.of(), changes.stream().min(Comparator.naturalOrder()));
  }

  /** Every document is listed; the next change is the next date that comes. */
  static Visible all(Instant t, List<Document> documents) {
    Optional<Instant> next =
        documents.stream()
            .flatMap(document -> document.moment("date").stream())
            .map(Moment::instant)
            .filter(date -> date.isAfter(t))
            .min(Comparator.naturalOrder());
    return new Visible(documents, Map.of(), Map.of(), next);
  }

  /** Every document that is not withdrawn is listed; a freeze holds nothing. */
  static Visible toWriters(Instant t, List<Document> documents, Site site) {
    Visible free = free(t, documents, site);
    List<Document> listed =
        documents.stream().filter(document -> !free.withdrawn.containsKey(document)).toList();
    return new Visible(listed, free.withdrawn, Map.of(), free.nextChange);
  }

  /**
   * The same with what the documents say of their changes until T; where one is withdrawn, until
   * then.
   */
  Visible told(Instant t) {
    Map<Document, Visibility.Withdrawn> left = new LinkedHashMap<>();
    withdrawn.forEach((document, how) -> left.put(Corrections.until(how.at(), document), how));
    return new Visible(
        listed.stream().map(document -> Corrections.until(t, document)).toList(),
        left,
        held,
        nextChange);
  }

  static Standing standing(Document document, Set<Document> owners, Instant t) {
    Visibility visibility = Visibility.of(document, owners, t);
    if (visibility instanceof Visibility.Withdrawn) {
      return visibility.hasPage() ? Standing.WITHDRAWN : Standing.GONE;
    }
    return visibility.hasPage() ? Standing.LISTED : Standing.WITHHELD;
  }

  /**
   * The first instant after T at which the document's standing differs, at which it is over, or at
   * which a correction of it comes out.
   */
  private static Optional<Instant> change(Document document, Set<Document> owners, Instant t) {
    List<Instant> turns = new ArrayList<>();
    addTurns(document, t, turns);
    owners.forEach(owner -> addTurns(owner, t, turns));
    turns.removeIf(turn -> standing(document, owners, turn) == standing(document, owners, t));
    Stream.concat(EventEnd.of(document).stream(), Corrections.turns(document).stream())
        .filter(turn -> turn.isAfter(t) && standing(document, owners, turn) == Standing.LISTED)
        .forEach(turns::add);
    return turns.stream().min(Comparator.naturalOrder());
  }

  private static void addTurns(Document document, Instant t, List<Instant> turns) {
    Visibility.turns(document).stream().filter(turn -> turn.isAfter(t)).forEach(turns::add);
  }
}
