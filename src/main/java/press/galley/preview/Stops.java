package press.galley.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.galley.edit.Agenda;
import press.galley.edit.Agenda.Kind;
import press.galley.edit.Agenda.Turn;
import press.galley.preview.dress.PageState.Stop;

/** The instants that a writer may want to look at: just before and at each coming change. */
record Stops(Clockface clock) {

  /** So many changes are offered. */
  private static final int MOST = 12;

  List<Stop> of(Agenda agenda) {
    List<Stop> stops = new ArrayList<>();
    for (Turn turn : agenda.turns().subList(0, Math.min(MOST, agenda.turns().size()))) {
      Instant at = turn.at();
      String words = clock.words(at);
      stops.add(new Stop(at.minusSeconds(1), "Before " + words));
      stops.add(new Stop(at, words + ": " + told(turn)));
    }
    return stops;
  }

  private static String told(Turn turn) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    turn.changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> words(count.getKey(), count.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String words(Kind kind, int count) {
    boolean one = count == 1;
    String texts = count + (one ? " text " : " texts ");
    return switch (kind) {
      case APPEARS -> texts + (one ? "appears" : "appear");
      case GOES -> texts + (one ? "goes" : "go");
      case WITHDRAWN -> texts + (one ? "is withdrawn" : "are withdrawn");
      case OVER -> count + (one ? " event is over" : " events are over");
      case CORRECTED -> texts + (one ? "is corrected" : "are corrected");
    };
  }
}
