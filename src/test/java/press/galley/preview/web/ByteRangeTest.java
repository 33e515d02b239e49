package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a content, and what a browser has already, as RFC 9110 says. */
class ByteRangeTest {

  private Stand stand;

  @BeforeEach
  void open() throws IOException {
    stand = Stand.open();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0,    206, bytes 0-0/10, 0",
    "bytes=2-4,    206, bytes 2-4/10, 234",
    "bytes=7-,     206, bytes 7-9/10, 789",
    "bytes=-3,     206, bytes 7-9/10, 789",
    "bytes=-99,    206, bytes 0-9/10, 0123456789",
    "bytes=8-99,   206, bytes 8-9/10, 89",
    "BYTES=0-1,    206, bytes 0-1/10, 01",
    "bytes=0-99999999999999999999, 206, bytes 0-9/10, 0123456789",
    "bytes=10-,    416, bytes */10,   ''",
    "bytes=99999999999999999999-, 416, bytes */10, ''",
    "bytes=-0,     416, bytes */10,   ''",
    "bytes=4-2,    200, '',           0123456789",
    "'bytes=0-1,3-4', 200, '',        0123456789",
    "bytes=-,      200, '',           0123456789",
    "bytes=a-b,    200, '',           0123456789",
    "lines=0-1,    200, '',           0123456789",
  })
  void partIsSent(String range, int status, String place, String content) throws IOException {
    Line.Answer answer = stand.get("/film.mp4", "Range: " + range);
    assertEquals(status, answer.status());
    assertEquals(place, answer.header("Content-Range"));
    assertEquals("bytes", answer.header("Accept-Ranges"));
    assertEquals(content, answer.body());
  }

  @Test
  void partOfAnOlderContentIsNotSent() throws IOException {
    String tag = stand.get("/").header("ETag");
    assertEquals("\"84d89877f0d4041efb6bf91a16f0248f\"", tag);
    assertEquals(206, stand.get("/", "Range: bytes=0-1", "If-Range: " + tag).status());
    assertEquals(200, stand.get("/", "Range: bytes=0-1", "If-Range: \"old\"").status());
    assertEquals(200, stand.get("/", "Range: bytes=0-1", "If-Range: W/" + tag).status());
    assertEquals(
        200,
        stand.get("/", "Range: bytes=0-1", "If-Range: Sat, 24 Oct 2026 10:00:00 GMT").status());
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws IOException {
    String tag = stand.get("/").header("ETag");
    for (String known : new String[] {tag, "W/" + tag, "\"a\", " + tag, "*"}) {
      Line.Answer answer = stand.get("/", "If-None-Match: " + known, "Range: bytes=0-1");
      assertEquals(304, answer.status(), known);
      assertEquals(tag, answer.header("ETag"));
      assertEquals("no-cache", answer.header("Cache-Control"));
      assertEquals("", answer.body());
    }
    assertEquals(200, stand.get("/", "If-None-Match: \"a\", \"b\"").status());
  }

  @Test
  void tagIsThatOfTheContent() throws IOException {
    try (Stand other = Stand.open(request -> Reply.json(request.path()))) {
      assertEquals(other.get("/a").header("ETag"), other.get("/a").header("ETag"));
      String tag = other.get("/a").header("ETag");
      assertEquals(200, other.get("/b", "If-None-Match: " + tag).status());
    }
  }
}
