package press.galley.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.edit.Visibility.Remains;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.Moment;

/** When a document is public by its own words, whatever it is a part of. */
final class Terms {

  /** What may hold a document back or take it away, besides its date. */
  private static final Set<String> BESIDES_DATE =
      Set.of("status", "embargo", "expires", "withdrawn");

  private static final Visibility PUBLIC = new Visibility.Public();

  private Terms() {}

  /**
   * A draft stays a draft whatever its dates say. What nobody can read holds the document back: an
   * embargo or a date for ever, a status until it is mended.
   */
  static Visibility of(Document document, Instant t) {
    // Most say nothing else, and every document of a site is asked.
    return document.fields().hasAny(BESIDES_DATE) ? ofAll(document, t) : ofDate(document, t);
  }

  private static Visibility ofDate(Document document, Instant t) {
    Optional<Instant> date = publication(document);
    if (date.isPresent()) {
      return date.get().isAfter(t) ? new Visibility.Scheduled(date.get()) : PUBLIC;
    }
    return isUnreadable(document, "date") ? new Visibility.Scheduled(Instant.MAX) : PUBLIC;
  }

  private static Visibility ofAll(Document document, Instant t) {
    if (isDraft(document)) {
      return new Visibility.Draft();
    }
    if (isUnreadable(document, "embargo")) {
      return new Visibility.Embargoed(Instant.MAX);
    }
    if (isUnreadable(document, "date")) {
      return new Visibility.Scheduled(Instant.MAX);
    }
    if (isUnreadable(document, "expires")) {
      return new Visibility.Expired(Instant.MIN);
    }
    if (said(document, "withdrawn").isPresent() && withdrawal(document).isEmpty()) {
      return new Visibility.Spiked(Instant.MIN);
    }
    return after(document, "embargo", t)
        .<Visibility>map(Visibility.Embargoed::new)
        .or(
            () ->
                publication(document)
                    .filter(date -> date.isAfter(t))
                    .map(Visibility.Scheduled::new))
        .or(
            () ->
                notAfter(document.moment("expires").map(Moment::instant), t)
                    .map(Visibility.Expired::new))
        .or(
            () ->
                notAfter(withdrawal(document), t)
                    .map(at -> new Visibility.Withdrawn(at, document, remains(document))))
        .orElse(PUBLIC);
  }

  private static boolean isDraft(Document document) {
    return said(document, "status")
        .filter(
            status ->
                !(status instanceof Scalar scalar)
                    || scalar.text().strip().equalsIgnoreCase("draft"))
        .isPresent();
  }

  private static boolean isUnreadable(Document document, String field) {
    return said(document, field).isPresent() && document.moment(field).isEmpty();
  }

  /** What a field says; one that is empty says nothing. */
  private static Optional<Value> said(Document document, String field) {
    return document
        .fields()
        .get(field)
        .filter(value -> !(value instanceof Scalar scalar) || scalar.kind() != Kind.NULL);
  }

  /** The instants at which a document's own visibility may change. */
  static List<Instant> turns(Document document) {
    return Stream.concat(
            openings(document).stream(),
            Stream.of(document.moment("expires").map(Moment::instant), withdrawal(document))
                .flatMap(Optional::stream))
        .toList();
  }

  /** The instants before which a document is held back. */
  static List<Instant> openings(Document document) {
    return Stream.of(document.moment("embargo").map(Moment::instant), publication(document))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Instant> publication(Document document) {
    return document.moment("date").map(Moment::instant);
  }

  /** When a document is withdrawn by its own words, if it is. */
  static Optional<Instant> withdrawal(Document document) {
    return withdrawn(document)
        .flatMap(withdrawn -> withdrawn.get("at"))
        .map(document.moments()::get)
        .map(Moment::instant);
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

  private static Optional<Instant> notAfter(Optional<Instant> instant, Instant t) {
    return instant.filter(known -> !known.isAfter(t));
  }
}
