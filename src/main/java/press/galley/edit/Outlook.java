package press.galley.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.galley.edit.Visible.Standing;
import press.galley.parse.Document;
import press.galley.site.Site;

/**
 * What the public will see after T: the documents that are withheld and to come, and when. Since it
 * leads to them, nothing that makes a file may have it. Immutable and thread-safe.
 */
public final class Outlook {

  /**
   * When something comes.
   *
   * @param at the instant; none where a writer decides, by taking {@code status: draft} away or by
   *     ending a freeze
   */
  public record Coming(Optional<Instant> at) {}

  private final Instant t;
  private final List<Document> documents;
  private final Clearance clearance;
  private final Optional<Outlook> thawed;

  private Outlook(
      Instant t, List<Document> documents, Clearance clearance, Optional<Outlook> thawed) {
    this.t = t;
    this.documents = List.copyOf(documents);
    this.clearance = clearance;
    this.thawed = thawed;
  }

  /** The outlook at T, among a site's documents; a freeze of the site holds back what is new. */
  public static Outlook after(Instant t, List<Document> documents, Site site) {
    Outlook free = new Outlook(t, documents, Clearance.free(documents, site), Optional.empty());
    return site.freeze().isInForce(t)
        ? new Outlook(t, documents, Clearance.at(t, documents, site), Optional.of(free))
        : free;
  }

  /** The documents that would have a page now, but for a freeze; in the order of all. */
  public List<Document> held() {
    return documents.stream()
        .filter(document -> thawed.filter(free -> free.isPresent(document)).isPresent())
        .filter(document -> !isPresent(document))
        .toList();
  }

  /** Those of the held of which only a notice would stand, since they have been withdrawn. */
  public List<Document> heldNotices() {
    return held().stream()
        .filter(
            document ->
                thawed
                    .filter(free -> free.clearance.standing(document, t) == Standing.WITHDRAWN)
                    .isPresent())
        .toList();
  }

  /** The documents that have a page now. */
  public List<Document> present() {
    return documents.stream().filter(this::isPresent).toList();
  }

  /** The documents that have no page yet. */
  public List<Document> awaited() {
    return documents.stream()
        .filter(document -> !isPresent(document) && standing(document).isPresent())
        .toList();
  }

  /** When the text of a document comes out; nothing where it never will. */
  public Optional<Coming> text(Document document) {
    return first(List.of(document), standing -> standing == Standing.LISTED);
  }

  /** When a document has a page. */
  public Optional<Coming> standing(Document document) {
    return first(List.of(document), Outlook::hasPage);
  }

  /** When two documents have a page at once. */
  public Optional<Coming> standing(Document one, Document other) {
    return first(List.of(one, other), Outlook::hasPage);
  }

  private boolean isPresent(Document document) {
    return hasPage(clearance.standing(document, t));
  }

  private Optional<Coming> first(List<Document> all, Predicate<Standing> wanted) {
    List<Document> involved = new ArrayList<>(all);
    all.forEach(document -> involved.addAll(clearance.owners(document)));
    if (involved.stream().anyMatch(this::isUndated)) {
      boolean each = all.stream().allMatch(one -> isUndatedPart(one) || mayStand(one, wanted));
      return each ? Optional.of(new Coming(Optional.empty())) : Optional.empty();
    }
    return moments(involved)
        .filter(at -> all.stream().allMatch(one -> wanted.test(clearance.standing(one, at))))
        .findFirst()
        .map(at -> new Coming(Optional.of(at)))
        .or(() -> onceThawed(all, wanted));
  }

  /** What a freeze holds comes when somebody ends it. */
  private Optional<Coming> onceThawed(List<Document> all, Predicate<Standing> wanted) {
    return thawed
        .flatMap(free -> free.first(all, wanted))
        .map(coming -> new Coming(Optional.empty()));
  }

  private boolean isUndatedPart(Document document) {
    return isUndated(document) || clearance.owners(document).stream().anyMatch(this::isUndated);
  }

  private boolean mayStand(Document document, Predicate<Standing> wanted) {
    return first(List.of(document), wanted).isPresent();
  }

  /** A draft, or under a date or an embargo that nobody can read. */
  private boolean isUndated(Document document) {
    return Visibility.of(document, t).waitsForAWriter();
  }

  /** T and every later instant at which one of the documents may change. */
  private Stream<Instant> moments(List<Document> involved) {
    return Stream.concat(
            Stream.of(t),
            involved.stream()
                .flatMap(document -> Terms.turns(document).stream())
                .filter(turn -> turn.isAfter(t)))
        .sorted();
  }

  private static boolean hasPage(Standing standing) {
    return standing == Standing.LISTED || standing == Standing.WITHDRAWN;
  }
}
