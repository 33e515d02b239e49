package press.galley;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.galley.edit.Agenda;
import press.galley.edit.Agenda.Kind;
import press.galley.edit.Agenda.Reason;
import press.galley.parse.Document;
import press.galley.site.Problem;
import press.galley.site.Severity;
import press.galley.site.Site;

/**
 * What will change in a site.
 *
 * @param site the site
 * @param at T
 * @param turns the changes by their instants, the next one first
 * @param held what waits for a writer, not for an hour
 * @param problems gravest first
 */
public record ScheduleReport(
    Site site, Instant at, List<Turn> turns, List<Held> held, List<Problem> problems) {

  /** Copies its lists. */
  public ScheduleReport {
    turns = List.copyOf(turns);
    held = List.copyOf(held);
    problems = List.copyOf(problems);
  }

  /** What changes at one instant. */
  public record Turn(Instant at, List<Change> changes) {
    /** Copies the changes. */
    public Turn {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What becomes of one page.
   *
   * @param address the page's whole address
   */
  public record Change(Kind kind, Document document, String address) {}

  /** A document that no hour brings out. */
  public record Held(Reason reason, Document document) {}

  static ScheduleReport of(
      Site site,
      Instant at,
      Agenda agenda,
      Function<Document, String> addresses,
      List<Problem> problems) {
    List<Turn> turns = new ArrayList<>();
    for (Agenda.Turn turn : agenda.turns()) {
      turns.add(
          new Turn(
              turn.at(),
              turn.changes().stream()
                  .map(c -> new Change(c.kind(), c.document(), addresses.apply(c.document())))
                  .toList()));
    }
    List<Held> held =
        agenda.held().stream().map(each -> new Held(each.reason(), each.document())).toList();
    return new ScheduleReport(site, at, turns, held, problems);
  }

  /** Whether there are errors: what comes can't be told. */
  public boolean failed() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
