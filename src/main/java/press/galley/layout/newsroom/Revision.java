package press.galley.layout.newsroom;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.Value.Mapping;
import press.galley.site.Moment;

/** When a document was published, and when it last changed in a way that matters to readers. */
final class Revision {

  private Revision() {}

  /** Its {@code date}. */
  static Optional<OffsetDateTime> published(Document document) {
    return document.moment("date").map(Revision::onItsClock);
  }

  /** The latest of its {@code date}, its {@code updated} and its corrections that matter. */
  static Optional<OffsetDateTime> changed(Document document) {
    Stream<Moment> corrections =
        document.fields().mappings("corrections").stream()
            .filter(Revision::matters)
            .flatMap(correction -> at(correction, document).stream());
    return Stream.concat(
            Stream.of("date", "updated").flatMap(field -> document.moment(field).stream()),
            corrections)
        .max(Comparator.comparing(Moment::instant))
        .map(Revision::onItsClock);
  }

  /** One that says {@code minor: true} stands in the log of a release and nowhere else. */
  static boolean matters(Mapping correction) {
    return correction.text("minor").filter(Boolean::parseBoolean).isEmpty();
  }

  private static Optional<Moment> at(Mapping correction, Document document) {
    return correction.get("at").map(document.moments()::get);
  }

  private static OffsetDateTime onItsClock(Moment moment) {
    return moment.local().toOffsetDateTime();
  }
}
