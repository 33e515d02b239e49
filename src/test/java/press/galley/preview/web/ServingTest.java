package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.preview.web.Request.Purpose;

/** What is answered, and what goes with every answer. */
class ServingTest {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-cache",
          "X-Robots-Tag", "noindex, nofollow",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "SAMEORIGIN",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Test
  void everyAnswerKeepsThePreviewToItself() throws IOException {
    try (Stand stand = Stand.open(ServingTest::answer)) {
      for (String target :
          new String[] {"/", "/moved", "/done", "/missing", "/broken", "/..", "/_galley/events"}) {
        Map<String, String> headers = stand.ask("HEAD", target).headers();
        ALWAYS.forEach((name, value) -> assertEquals(value, headers.get(name), target));
      }
      assertEquals(400, stand.ask("HEAD", "/..").status());
      assertEquals(302, stand.get("/moved").status());
      assertEquals("/moved/", stand.get("/moved").header("Location"));
      assertEquals(404, stand.get("/missing").status());
      assertEquals("Nothing here.", stand.get("/missing").body());
      assertEquals(204, stand.get("/done").status());
      assertEquals("sight=readers", stand.get("/done").header("Set-Cookie"));
      assertFalse(stand.get("/done").headers().containsKey("Content-Type"));
    }
  }

  @Test
  void headHasTheHeadersAndNoContentAndTheConnectionGoesOn() throws IOException {
    try (Stand stand = Stand.open();
        Line line = Line.to(stand.port())) {
      Line.Answer head = line.send(stand.request("HEAD", "/")).head();
      Line.Answer get = line.send(stand.request("GET", "/")).answer();
      assertEquals(200, head.status());
      assertEquals("10", head.header("Content-Length"));
      assertEquals(without(get, "Date"), without(head, "Date"));
      assertEquals(Stand.PAGE, get.body());
      assertEquals(List.of("GET", "GET"), stand.asked().stream().map(Request::method).toList());
    }
  }

  @Test
  void oneConnectionAsksManyTimes() throws IOException {
    try (Stand stand = Stand.open(ServingTest::answer);
        Line line = Line.to(stand.port())) {
      for (String target :
          new String[] {"/", "/moved", "/done", "/broken", "/empty", "/%00", "/"}) {
        line.send(stand.request("GET", target)).answer();
      }
      String tag = line.send(stand.request("GET", "/")).answer().header("ETag");
      assertEquals(
          304, line.send(stand.request("GET", "/", "If-None-Match: " + tag)).answer().status());
      assertEquals("home", line.send(stand.request("GET", "/")).answer().body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken", "/deep", "/split", "/nothing"})
  void failedDeskIsToldAndTheServerLivesOn(String target) throws IOException {
    try (Stand stand = Stand.open(ServingTest::answer)) {
      Line.Answer answer = stand.get(target);
      assertEquals(500, answer.status());
      assertEquals("text/plain;charset=utf-8", answer.header("Content-Type"));
      assertEquals("This page could not be made: java.lang.", answer.body().substring(0, 39));
      assertEquals("", answer.header("Set-Cookie"));
      assertEquals("no-cache", answer.header("Cache-Control"));
      assertEquals(200, stand.get("/").status());
    }
  }

  @Test
  void whatSomebodyLooksAtIsToldFromParts() throws IOException {
    try (Stand stand = Stand.open()) {
      stand.get("/", "Sec-Fetch-Mode: navigate");
      stand.get("/", "Sec-Fetch-Mode: cors");
      stand.get("/");
      assertEquals(
          List.of(Purpose.NAVIGATION, Purpose.ANY, Purpose.ANY),
          stand.asked().stream().map(Request::purpose).toList());
    }
  }

  @Test
  void formIsHandedOver() throws IOException {
    try (Stand stand = Stand.open()) {
      String body = "sight=readers&at=2026-12-01T09%3A00%2B01%3A00";
      assertEquals(200, post(stand, "application/x-www-form-urlencoded", body).status());
      assertEquals(
          List.of(
              new Request(
                  "POST",
                  "/_galley/sight",
                  Map.of("sight", "readers", "at", "2026-12-01T09:00+01:00"),
                  Map.of(),
                  Purpose.ANY)),
          stand.asked());
      assertEquals(415, post(stand, "text/plain", body).status());
      assertEquals(400, post(stand, "application/x-www-form-urlencoded", "sight=%zz").status());
      assertEquals(1, stand.asked().size());
    }
  }

  @Test
  void formOf64KiBIsTakenAndNoneThatIsLarger() throws IOException {
    try (Stand stand = Stand.open()) {
      String type = "application/x-www-form-urlencoded";
      assertEquals(200, post(stand, type, "a=" + "x".repeat(64 * 1024 - 2)).status());
      Line.Answer large = post(stand, type, "a=" + "x".repeat(64 * 1024 - 1));
      assertEquals(413, large.status());
      assertEquals("A form of more than 64 KiB is not taken.\n", large.body());
      try (Line line = Line.to(stand.port())) {
        line.send(
            stand.request(
                    "POST",
                    "/",
                    origin(stand),
                    "Content-Type: " + type,
                    "Transfer-Encoding: chunked")
                + "10001\r\n"
                + "x".repeat(65_537)
                + "\r\n0\r\n\r\n");
        assertEquals(413, line.answer().status());
      }
      assertEquals(1, stand.asked().size());
    }
  }

  @Test
  void logStaysSilent() throws IOException {
    List<String> said = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            said.add(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("com.sun.net.httpserver");
    logger.addHandler(listener);
    try (Stand stand = Stand.open(ServingTest::answer)) {
      for (String target : new String[] {"/", "/done", "/empty", "/broken", "/_galley/events"}) {
        stand.ask("HEAD", target);
      }
      stand.get("/done");
      stand.get("/", "If-None-Match: *");
      stand.ask("HEAD", "/", "If-None-Match: *");
    } finally {
      logger.removeHandler(listener);
    }
    assertEquals(List.of(), said);
  }

  private static Reply answer(Request request) {
    return switch (request.path()) {
      case "/" -> Reply.of("text/html;charset=utf-8", bytes("home"));
      case "/moved" -> Reply.moved("/moved/");
      case "/done" -> Reply.done(Map.of("Set-Cookie", "sight=readers"));
      case "/empty" -> Reply.of("text/plain;charset=utf-8", new byte[0]);
      case "/broken" -> throw new IllegalStateException("no page");
      case "/deep" -> throw new StackOverflowError("too deep");
      case "/split" -> Reply.done(Map.of("Set-Cookie", "a=b\r\nX-Evil: 1"));
      case "/nothing" -> throw new NullPointerException("nothing");
      default -> new Reply(404, "text/html;charset=utf-8", bytes("Nothing here."), Map.of());
    };
  }

  private static Line.Answer post(Stand stand, String type, String body) throws IOException {
    try (Line line = Line.to(stand.port())) {
      return line.send(
              stand.request(
                      "POST",
                      "/_galley/sight",
                      origin(stand),
                      "Content-Type: " + type,
                      "Content-Length: " + body.length())
                  + body)
          .answer();
    }
  }

  private static String origin(Stand stand) {
    return "Origin: http://localhost:" + stand.port();
  }

  private static Map<String, String> without(Line.Answer answer, String name) {
    answer.headers().remove(name);
    return answer.headers();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
