package press.galley.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.site.Moment;
import press.galley.site.Once;
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
    Supplier<Optional<Instant>> nextChange) {

  /** What the public may see of a document. */
  enum Standing {
    LISTED,
    WITHDRAWN,
    /** Withdrawn, and no page is left. */
    GONE,
    WITHHELD
  }

  /** What the public may see at T; a freeze holds back what was not public when it began. */
  static Visible at(Instant t, List<Document> documents, Site site) {
    Clearance clearance = Clearance.at(t, documents, site);
    List<Document> listed = new ArrayList<>();
    Map<Document, Visibility.Withdrawn> withdrawn = new LinkedHashMap<>();
    Map<Document, Visibility.Frozen> held = new LinkedHashMap<>();
    List<Visibility> visibilities =
        documents.stream().map(document -> clearance.of(document, t)).toList();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      Visibility visibility = visibilities.get(i);
      if (visibility instanceof Visibility.Public) {
        listed.add(document);
      } else if (visibility instanceof Visibility.Withdrawn left) {
        withdrawn.put(document, left);
      } else if (visibility instanceof Visibility.Frozen frozen) {
        held.put(document, frozen);
      }
    }
    // It is not needed to show anything.
    Once<Optional<Instant>> next =
        new Once<>(
            () ->
                documents.stream()
                    .flatMap(document -> change(document, clearance, t).stream())
                    .min(Comparator.naturalOrder())
                    // Where something comes later than the freeze begins, it does not come.
                    .map(at -> clearance.isFrozen() ? at : earlier(at, site.freeze().since())));
    return new Visible(listed, withdrawn, held, next);
  }

  /** Every document is listed; the next change is the next date that comes. */
  static Visible all(Instant t, List<Document> documents) {
    Once<Optional<Instant>> next =
        new Once<>(
            () ->
                documents.stream()
                    .flatMap(document -> document.moment("date").stream())
                    .map(Moment::instant)
                    .filter(date -> date.isAfter(t))
                    .min(Comparator.naturalOrder()));
    return new Visible(documents, Map.of(), Map.of(), next);
  }

  /** Every document that is not withdrawn is listed; a freeze holds nothing. */
  static Visible toWriters(Instant t, List<Document> documents, Site site) {
    Visible readers = at(t, documents, site);
    List<Document> listed =
        documents.stream().filter(document -> !readers.withdrawn.containsKey(document)).toList();
    return new Visible(listed, readers.withdrawn, Map.of(), readers.nextChange);
  }

  /** The same with the documents as they are at T; where one is withdrawn, as it was then. */
  Visible told(Instant t) {
    Map<Document, Visibility.Withdrawn> left = new LinkedHashMap<>();
    withdrawn.forEach((document, how) -> left.put(Revisions.until(how.at(), document), told(how)));
    return new Visible(
        listed.stream().map(document -> Revisions.until(t, document)).toList(),
        left,
        held,
        nextChange);
  }

  private static Visibility.Withdrawn told(Visibility.Withdrawn how) {
    return new Visibility.Withdrawn(how.at(), Revisions.until(how.at(), how.by()), how.remains());
  }

  /**
   * The first instant after T at which the document's standing differs, at which it is over, or at
   * which a correction of it comes out.
   */
  private static Optional<Instant> change(Document document, Clearance clearance, Instant t) {
    List<Instant> turns = new ArrayList<>();
    addTurns(document, t, turns);
    clearance.owners(document).forEach(owner -> addTurns(owner, t, turns));
    Standing now = clearance.standing(document, t);
    turns.removeIf(turn -> clearance.standing(document, turn) == now);
    Stream.concat(EventEnd.of(document).stream(), Revisions.turns(document).stream())
        .filter(turn -> turn.isAfter(t) && clearance.standing(document, turn) == Standing.LISTED)
        .forEach(turns::add);
    return turns.stream().min(Comparator.naturalOrder());
  }

  private static void addTurns(Document document, Instant t, List<Instant> turns) {
    Terms.turns(document).stream().filter(turn -> turn.isAfter(t)).forEach(turns::add);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
