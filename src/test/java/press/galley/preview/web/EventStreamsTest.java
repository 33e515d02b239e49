package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that wait are told what is new, however many there are and whatever one of them does. */
class EventStreamsTest {

  private static final Patience LONG =
      new Patience(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
  private static final Desk DESK = request -> Reply.json("{}");
  private static final String MUCH = "x".repeat(4 * 1024 * 1024);

  @Test
  void pageIsToldWhatHappensAndALateComerTheLast() throws IOException {
    try (Stand stand = open(LONG);
        Line first = waiting(stand)) {
      stand.server().send("changed", "7");
      assertEquals(List.of("id: 1", "event: changed", "data: 7", ""), event(first));
      stand.server().send("told", "two\nlines");
      List<String> second = List.of("id: 2", "event: told", "data: two", "data: lines", "");
      assertEquals(second, event(first));
      try (Line late = waiting(stand)) {
        assertEquals(second, event(late));
        stand.server().send("changed", "8");
        List<String> third = List.of("id: 3", "event: changed", "data: 8", "");
        assertEquals(third, event(first));
        assertEquals(third, event(late));
      }
    }
  }

  @Test
  void streamSaysHowSoonToAskAgain() throws IOException {
    try (Stand stand = open(LONG);
        Line line = Line.to(stand.port())) {
      Line.Answer head = line.send(stand.request("GET", EventStreams.PATH)).head();
      assertEquals(200, head.status());
      assertEquals("text/event-stream;charset=utf-8", head.header("Content-Type"));
      assertEquals("no-cache", head.header("Cache-Control"));
      assertEquals("retry: 500", line.chunked());
      assertEquals(List.of(), stand.asked());
      assertEquals(200, stand.ask("HEAD", EventStreams.PATH).status());
      assertEquals(
          405,
          stand
              .ask(
                  "POST",
                  EventStreams.PATH,
                  "Origin: http://localhost:" + stand.port(),
                  "Content-Length: 0")
              .status());
      assertEquals(1, stand.server().waiting());
    }
  }

  @Test
  void thousandPagesWaitAndAreToldWithoutAThreadEach() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stand stand = open(LONG);
        Line deaf = Line.narrow(stand.port())) {
      deaf.send(stand.request("GET", EventStreams.PATH));
      for (int i = 0; i < 1_000; i++) {
        lines.add(Line.to(stand.port()).send(stand.request("GET", EventStreams.PATH)));
      }
      for (Line line : lines) {
        assertEquals(200, line.head().status());
      }
      assertEquals(200, stand.get("/").status());
      stand.server().send("changed", "1");
      for (Line line : lines) {
        assertEquals(List.of("id: 1", "event: changed", "data: 1", ""), nextEvent(line));
      }
      assertTrue(stand.server().threads() < 100, () -> stand.server().threads() + " threads");
    } finally {
      for (Line line : lines) {
        line.close();
      }
    }
  }

  @Test
  void pageThatNeverReadsDelaysNobodyAndIsDropped() throws IOException {
    try (Stand stand = open(Stand.LITTLE);
        Line deaf = Line.narrow(stand.port()).send(stand.request("GET", EventStreams.PATH))) {
      deaf.head();
      stand.server().send("changed", MUCH);
      // From here on it is being written to, and doesn't read.
      assertEquals("id: 1", nextId(deaf));
      stand.server().send("changed", "2");
      try (Line alert = waiting(stand)) {
        assertEquals("id: 2", nextId(alert));
        stand.server().send("changed", "3");
        assertEquals("id: 3", nextId(alert));
        readUntilOneWaits(alert, stand);
      }
    }
  }

  @Test
  void pageThatIsGoneIsFoundBySignsOfLife() throws IOException {
    try (Stand stand = open(Stand.LITTLE);
        Line alert = waiting(stand)) {
      for (int i = 0; i < 5; i++) {
        waiting(stand).close();
      }
      readUntilOneWaits(alert, stand);
    }
  }

  @Test
  void morePagesThatNeverReadThanThereAreWritersNeitherHoldTheCallerNorTheEnd() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          List<Line> deaf = new ArrayList<>();
          try (Stand stand = open(LONG)) {
            for (int i = 0; i < 20; i++) {
              Line line = Line.narrow(stand.port());
              deaf.add(line.send(stand.request("GET", EventStreams.PATH)));
              line.head();
            }
            stand.server().send("changed", MUCH);
            stand.server().send("changed", MUCH);
            for (int i = 0; i < 1_000; i++) {
              stand.server().send("changed", "little");
            }
            assertEquals(200, stand.get("/").status());
          }
          for (Line line : deaf) {
            line.close();
          }
        });
  }

  @Test
  void pageThatIsBehindIsToldOnlyTheNewest() throws IOException {
    try (Stand stand = open(LONG);
        Line line = Line.narrow(stand.port()).send(stand.request("GET", EventStreams.PATH))) {
      line.head();
      assertEquals("retry: 500", line.chunked());
      stand.server().send("changed", MUCH);
      assertEquals("id: 1", nextId(line));
      for (int i = 2; i <= 50; i++) {
        stand.server().send("changed", "version " + i);
      }
      assertEquals("id: 50", nextId(line));
    }
  }

  private static Stand open(Patience patience) throws IOException {
    return Stand.open(Entrance.loopback(0), DESK, patience);
  }

  /** A page that waits, and knows when to ask again. */
  private static Line waiting(Stand stand) throws IOException {
    Line line = Line.to(stand.port()).send(stand.request("GET", EventStreams.PATH));
    line.head();
    assertEquals("retry: 500", line.chunked());
    assertEquals("", line.chunked());
    return line;
  }

  /** Each sign of life is a new look at how many wait. */
  private static void readUntilOneWaits(Line line, Stand stand) throws IOException {
    for (int i = 0; i < 200 && stand.server().waiting() > 1; i++) {
      line.chunked();
    }
    assertEquals(1, stand.server().waiting());
  }

  /** The lines of the next event, whatever comes before it. */
  private static List<String> nextEvent(Line line) throws IOException {
    String id = nextId(line);
    List<String> event = new ArrayList<>(List.of(id));
    event.addAll(event(line));
    return event;
  }

  private static String nextId(Line line) throws IOException {
    String text = line.chunked();
    while (!text.startsWith("id:")) {
      text = line.chunked();
    }
    return text;
  }

  private static List<String> event(Line line) throws IOException {
    List<String> event = new ArrayList<>();
    do {
      event.add(line.chunked());
    } while (!event.get(event.size() - 1).isEmpty());
    return event;
  }
}
