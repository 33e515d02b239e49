package press.galley.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.galley.edit.Agenda.Kind;
import press.galley.edit.Visible.Standing;
import press.galley.parse.Document;

/**
 * How a document's standing goes on after T.
 *
 * @param clearance what decides it
 */
record Course(Document document, Clearance clearance, Instant t) {

  /** What becomes of it at each instant. */
  Map<Instant, Kind> changes() {
    Map<Instant, Kind> changes = new TreeMap<>();
    Revisions.turns(document).stream()
        .filter(turn -> turn.isAfter(t) && standing(turn) == Standing.LISTED)
        .forEach(turn -> changes.put(turn, Kind.CORRECTED));
    EventEnd.of(document)
        .filter(end -> end.isAfter(t) && standing(end) == Standing.LISTED)
        .ifPresent(end -> changes.put(end, Kind.OVER));
    Standing before = standing(t);
    for (Instant turn : turns()) {
      Standing after = standing(turn);
      if (after != before) {
        changes.put(turn, kind(after));
      }
      before = after;
    }
    return changes;
  }

  private List<Instant> turns() {
    return Stream.concat(Stream.of(document), clearance.owners(document).stream())
        .flatMap(each -> Terms.turns(each).stream())
        .filter(turn -> turn.isAfter(t))
        .sorted()
        .distinct()
        .toList();
  }

  private Standing standing(Instant at) {
    return clearance.standing(document, at);
  }

  private static Kind kind(Standing after) {
    return switch (after) {
      case LISTED -> Kind.APPEARS;
      case WITHDRAWN -> Kind.WITHDRAWN;
      case GONE, WITHHELD -> Kind.GOES;
    };
  }
}
