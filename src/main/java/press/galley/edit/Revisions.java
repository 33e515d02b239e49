package press.galley.edit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Sequence;
import press.galley.site.Moment;

/**
 * What a document says of its own changes, its {@code corrections}, {@code updated} and {@code
 * withdrawn}: nothing of that is public before its time.
 */
final class Revisions {

  private static final String LIST = "corrections";
  private static final String UPDATED = "updated";
  private static final String WITHDRAWN = "withdrawn";

  private static final Set<String> ALL = Set.of(LIST, UPDATED, WITHDRAWN);

  private Revisions() {}

  /** The instants at which a document says more of its changes, where they can be read. */
  static List<Instant> turns(Document document) {
    Stream<Instant> corrections =
        document.fields().mappings(LIST).stream().flatMap(each -> at(each, document).stream());
    return Stream.concat(document.moment(UPDATED).map(Moment::instant).stream(), corrections)
        .toList();
  }

  /** The document as it is at T: as if what it says of later changes were not there. */
  static Document until(Instant t, Document document) {
    if (!document.fields().hasAny(ALL)) {
      return document;
    }
    boolean toBeWithdrawn = Terms.withdrawal(document).filter(at -> at.isAfter(t)).isPresent();
    if (!toBeWithdrawn && turns(document).stream().noneMatch(turn -> turn.isAfter(t))) {
      return document;
    }
    Map<String, Entry> entries = new LinkedHashMap<>(document.fields().entries());
    if (document.moment(UPDATED).filter(updated -> updated.instant().isAfter(t)).isPresent()) {
      entries.remove(UPDATED);
    }
    if (toBeWithdrawn) {
      entries.remove(WITHDRAWN);
    }
    made(t, document).ifPresentOrElse(left -> entries.put(LIST, left), () -> entries.remove(LIST));
    return new Document(
        document.id(),
        document.language(),
        document.type(),
        document.path(),
        new Mapping(entries, document.fields().place()),
        document.moments(),
        document.body());
  }

  /** The field with the corrections that are made by T; without any it is not there. */
  private static Optional<Entry> made(Instant t, Document document) {
    Entry entry = document.fields().entries().get(LIST);
    if (entry == null || !(entry.value() instanceof Sequence list)) {
      return Optional.ofNullable(entry).filter(only -> isMade(only.value(), t, document));
    }
    List<Value> made =
        list.items().stream().filter(correction -> isMade(correction, t, document)).toList();
    return made.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(entry.key(), entry.keyPlace(), new Sequence(made, list.place())));
  }

  private static boolean isMade(Value correction, Instant t, Document document) {
    return !(correction instanceof Mapping mapping)
        || at(mapping, document).filter(at -> at.isAfter(t)).isEmpty();
  }

  private static Optional<Instant> at(Mapping correction, Document document) {
    return correction.get("at").map(document.moments()::get).map(Moment::instant);
  }
}
