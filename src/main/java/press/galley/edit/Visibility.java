package press.galley.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.Value.Mapping;
import press.galley.site.Moment;

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
    Visibility own = own(document, t);
    Optional<Visibility> above = Optional.empty();
    for (Document owner : owners) {
      Visibility of = own(owner, t);
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
    return own instanceof Public || hidden ? above.orElse(own) : own;
  }

  /**
   * Whether there was an instant at which a document was public: if at all, it was when the last of
   * the dates and embargoes was over that hold it back, since after that it can only go.
   */
  private static boolean wasPublic(Document document, Set<Document> owners) {
    Instant first =
        Stream.concat(Stream.of(document), owners.stream())
            .flatMap(each -> openings(each).stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    return inherited(document, owners, first) instanceof Public;
  }

  /**
   * A draft stays a draft whatever its dates say, and an embargo that nobody can read holds for
   * ever.
   */
  private static Visibility own(Document document, Instant t) {
    if (document.text("status").filter("draft"::equalsIgnoreCase).isPresent()) {
      return new Draft();
    }
    if (document.text("embargo").isPresent() && document.moment("embargo").isEmpty()) {
      return new Embargoed(Instant.MAX);
    }
    return after(document, "embargo", t)
        .<Visibility>map(Embargoed::new)
        .or(() -> publication(document).filter(date -> date.isAfter(t)).map(Scheduled::new))
        .or(() -> notAfter(document.moment("expires"), t).map(Expired::new))
        .or(
            () ->
                notAfter(withdrawal(document), t)
                    .map(at -> new Withdrawn(at, document, remains(document))))
        .orElseGet(Public::new);
  }

  /** The instants at which a document's own visibility may change. */
  static List<Instant> turns(Document document) {
    return Stream.concat(
            openings(document).stream(),
            Stream.of(document.moment("expires"), withdrawal(document))
                .flatMap(Optional::stream)
                .map(Moment::instant))
        .toList();
  }

  /** The instants before which a document is held back. */
  private static List<Instant> openings(Document document) {
    return Stream.of(document.moment("embargo").map(Moment::instant), publication(document))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Instant> publication(Document document) {
    return document.moment("date").map(Moment::instant);
  }

  private static Optional<Moment> withdrawal(Document document) {
    return withdrawn(document)
        .flatMap(withdrawn -> withdrawn.get("at"))
        .map(document.moments()::get);
  }

  private static Optional<Mapping> withdrawn(Document document) {
    return document
        .fields()
        .get("withdrawn")
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast);
  }

  private static Remains remains(Document document) {
    return switch (withdrawn(document).flatMap(head -> head.text("page")).orElse("notice")) {
      case "gone" -> Remains.GONE;
      case "redirect" -> Remains.REDIRECT;
      default -> Remains.NOTICE;
    };
  }

  private static Optional<Instant> after(Document document, String field, Instant t) {
    return document.moment(field).map(Moment::instant).filter(instant -> instant.isAfter(t));
  }

  private static Optional<Instant> notAfter(Optional<Moment> moment, Instant t) {
    return moment.map(Moment::instant).filter(instant -> !instant.isAfter(t));
  }
}
