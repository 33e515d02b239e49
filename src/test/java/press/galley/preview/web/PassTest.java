package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.galley.preview.web.Request.Purpose;

/** On a network only those come in who were given the token. */
class PassTest {

  private Stand stand;
  private String token;

  @BeforeEach
  void open() throws IOException {
    Entrance entrance = Entrance.network("127.0.0.1", 0);
    token = entrance.token().orElseThrow();
    stand = Stand.open(entrance);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void strangerIsRefusedEverywhere() throws IOException {
    for (String target :
        new String[] {"/", "/news/", "/_galley/events", "/?token=", "/?token=" + token + "x"}) {
      Line.Answer answer = get(target);
      assertEquals(403, answer.status(), target);
      assertEquals(
          "This preview is not public. Open the whole address that was given to you.\n",
          answer.body());
      assertEquals("text/plain;charset=utf-8", answer.header("Content-Type"));
      assertEquals("", answer.header("Set-Cookie"));
    }
    assertEquals(403, get("/", "Cookie: " + cookie() + "=" + token.substring(1)).status());
    assertEquals(403, get("/", "Cookie: token=" + token).status());
    assertEquals(List.of(), stand.asked());
  }

  @Test
  void tokenLeavesTheAddressAndBecomesACookie() throws IOException {
    Line.Answer answer = get("/news/?a=1&token=" + token + "&b=2", "Sec-Fetch-Site: none");
    assertEquals(303, answer.status());
    assertEquals("/news/?a=1&b=2", answer.header("Location"));
    assertEquals("/?a=1", get("/?a=1&%74oken=" + token, "Sec-Fetch-Site: none").header("Location"));
    assertEquals(
        cookie() + "=" + token + "; Path=/; HttpOnly; SameSite=Strict",
        answer.header("Set-Cookie"));
    assertEquals(List.of(), stand.asked());
    String cookie = answer.header("Set-Cookie").split(";", -1)[0];
    assertEquals(200, get("/news/?a=1&b=2", "Cookie: sight=readers; " + cookie).status());
    assertEquals(
        List.of(
            new Request(
                "GET",
                "/news/",
                Map.of("a", "1", "b", "2"),
                Map.of("sight", "readers"),
                Purpose.ANY)),
        stand.asked());
  }

  @Test
  void linkOfAnotherWebsiteLeadsInByAPageSinceAStrictCookieSkipsARedirect() throws IOException {
    Line.Answer answer =
        get(
            "/news/?a=1&b=2&token=" + token,
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document");
    assertEquals(200, answer.status());
    assertEquals(
        "<!DOCTYPE html><title>Preview</title>"
            + "<meta http-equiv=\"refresh\" content=\"0;url=/news/?a=1&amp;b=2\">\n",
        answer.body());
    assertTrue(answer.header("Set-Cookie").startsWith(cookie() + "=" + token + ";"));
    assertEquals("no-referrer", answer.header("Referrer-Policy"));
  }

  @Test
  void onlyTheGivenHostIsItsName() throws IOException {
    assertEquals(403, stand.get("/?token=" + token).status());
    assertEquals(
        403, stand.get("/?token=" + token, "Host: rebound.example:" + stand.port()).status());
  }

  @Test
  void ofAllAddressesAnyNumberIsGoodAndNoName() throws IOException {
    Entrance all = Entrance.network("0.0.0.0", 0);
    try (Stand everywhere = Stand.open(all)) {
      String query = "?token=" + all.token().orElseThrow();
      assertEquals(query.substring(1), everywhere.server().address().getQuery());
      assertFalse(everywhere.server().address().getHost().equals("0.0.0.0"));
      for (String host : new String[] {"127.0.0.1", "192.0.2.7", "[2001:db8::7]", "localhost"}) {
        String header = "Host: " + host + ":" + everywhere.port();
        assertEquals(200, everywhere.get("/" + query, header).status(), host);
        assertEquals(403, everywhere.get("/", header).status(), host);
      }
      String rebound = "Host: rebound.example:" + everywhere.port();
      assertEquals(403, everywhere.get("/" + query, rebound).status());
    }
  }

  @Test
  void addressHasHostPortAndToken() {
    assertEquals(
        "http://127.0.0.1:" + stand.port() + "/?token=" + token,
        stand.server().address().toString());
  }

  @Test
  void tokenIsLongAndNewEachTime() {
    String other = Entrance.network("127.0.0.1", 0).token().orElseThrow();
    assertNotEquals(token, other);
    assertTrue(other.matches("[A-Za-z0-9_-]{24}"), other);
  }

  @Test
  void hostWithoutATokenIsNoEntrance() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Entrance(4300, Optional.of("0.0.0.0"), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Entrance(4300, Optional.of("0.0.0.0"), Optional.of("guess")));
  }

  private Line.Answer get(String target, String... headers) throws IOException {
    String host = "Host: 127.0.0.1:" + stand.port();
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
    all[headers.length] = host;
    return stand.get(target, all);
  }

  private String cookie() {
    return "galley-preview-" + stand.port();
  }
}
