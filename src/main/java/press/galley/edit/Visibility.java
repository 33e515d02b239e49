package press.galley.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.parse.Document;

/** Whether the public may see a document at T, and why: decided here and nowhere else. */
public sealed interface Visibility {

  /** Held back by its writer: {@code status: draft}. */
  record Draft() implements Visibility {}

  /** Its date lies after T. */
  record Scheduled(Instant from) implements Visibility {}

  /** Embargoed until an instant after T. */
  record Embargoed(Instant until) implements Visibility {}

  /** Public. */
  record Public() implements Visibility {}

  /** Its time is over. */
  record Expired(Instant since) implements Visibility {}

  /**
   * Taken back: no list shows it.
   *
   * @param at since when
   * @param by the document whose head says so: its own, or that of its original
   * @param remains what is left at its address
   */
  record Withdrawn(Instant at, Document by, Remains remains) implements Visibility {}

  /** Taken back before anybody could see it: nothing of it is ever told. */
  record Spiked(Instant at) implements Visibility {}

  /** It would have a page, but for a freeze: it had none when that began. */
  record Frozen(Instant since) implements Visibility {}

  /** What is left at the address of a document that was withdrawn. */
  enum Remains {
    /** A page that says when and why. */
    NOTICE,
    /** Nothing. */
    GONE,
    /** The way to what replaces it; where the public may not see that, a notice. */
    REDIRECT
  }

  /** Whether a writer holds it back, and no hour brings it out. */
  default boolean waitsForAWriter() {
    return this instanceof Draft
        || (this instanceof Embargoed embargoed && embargoed.until().equals(Instant.MAX))
        || (this instanceof Scheduled scheduled && scheduled.from().equals(Instant.MAX));
  }

  /** Whether something stands at the document's address. */
  default boolean hasPage() {
    return this instanceof Public
        || (this instanceof Withdrawn withdrawn && withdrawn.remains() != Remains.GONE);
  }

  /**
   * What is decided of a document that is a part of these at T: it is seen when they are, and
   * withdrawn with its original. What was withdrawn before anybody could see it was never there.
   */
  static Visibility of(Document document, Set<Document> owners, Instant t) {
    Visibility decided = inherited(document, owners, t);
    return decided instanceof Withdrawn withdrawn && !wasPublic(document, owners)
        ? new Spiked(withdrawn.at())
        : decided;
  }

  /** What a document's own fields say at T. */
  static Visibility of(Document document, Instant t) {
    return of(document, Set.of(), t);
  }

  private static Visibility inherited(Document document, Set<Document> owners, Instant t) {
    Visibility own = Terms.of(document, t);
    Optional<Visibility> above = Optional.empty();
    for (Document owner : owners) {
      Visibility of = Terms.of(owner, t);
      boolean original = owner.type().equals(document.type());
      if (of instanceof Withdrawn withdrawn) {
        above = above.or(() -> Optional.of(original ? withdrawn : new Expired(withdrawn.at())));
      } else if (!(of instanceof Public)) {
        above = Optional.of(of);
      }
      if (above.filter(found -> !(found instanceof Withdrawn)).isPresent()) {
        break;
      }
    }
    boolean hidden = above.filter(found -> !(found instanceof Withdrawn)).isPresent();
    if (hidden && own.heldUntil().isAfter(above.get().heldUntil())) {
      return own;
    }
    return own instanceof Public || hidden ? above.orElse(own) : own;
  }

  /** Until when it is held back at the least; a draft for ever, what is not held back never was. */
  private Instant heldUntil() {
    if (this instanceof Draft) {
      return Instant.MAX;
    }
    if (this instanceof Embargoed embargoed) {
      return embargoed.until();
    }
    return this instanceof Scheduled scheduled ? scheduled.from() : Instant.MIN;
  }

  /**
   * Whether there was an instant at which a document was public: if at all, it was when the last of
   * the dates and embargoes was over that hold it back, since after that it can only go.
   */
  private static boolean wasPublic(Document document, Set<Document> owners) {
    Instant first =
        Stream.concat(Stream.of(document), owners.stream())
            .flatMap(each -> Terms.openings(each).stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return inherited(document, owners, first) instanceof Public;
  }
}
