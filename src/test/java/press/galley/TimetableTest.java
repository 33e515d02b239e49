package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.galley.edit.Agenda;
import press.galley.edit.Standings;
import press.galley.parse.Document;
import press.galley.site.Workers;

/** What a timetable has worked out for one moment is true at any other that it is asked for. */
class TimetableTest {

  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  @Test
  void whatWasWorkedOutBeforeIsNeverOutOfDate() throws Exception {
    try (Workers workers = Workers.of(1)) {
      Impression impression =
          new OpenSite(Path.of("src/test/resources/fixtures/small/site").toAbsolutePath(), workers)
              .impression(new Sight(Sight.Scope.EVERYTHING, START), Optional.empty(), () -> false);
      List<Document> all = impression.documents();
      List<Instant> moments = new ArrayList<>(List.of(START));
      for (Agenda.Turn turn : Agenda.after(START, all, impression.site()).turns()) {
        moments.addAll(List.of(turn.at().minusSeconds(1), turn.at()));
      }
      // Time travel goes back as well.
      moments.add(START);
      assertTrue(moments.size() > 4, moments.toString());
      for (Instant t : moments) {
        assertEquals(Agenda.after(t, all, impression.site()), impression.timetable().after(t));
        Standings standings = Standings.at(t, all, impression.site());
        for (Document document : all) {
          assertEquals(
              Optional.of(standings.of(document, t)),
              impression.timetable().at(t, document.path()));
        }
      }
    }
  }
}
