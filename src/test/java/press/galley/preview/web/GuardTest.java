package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other websites make a browser ask for does not reach the desk. */
class GuardTest {

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
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
  void nameOfThisMachineIsLetIn(String name) throws IOException {
    assertEquals(200, stand.get("/", "Host: " + name + ":" + stand.port()).status());
  }

  /** Some Javas refuse it before anybody is asked. */
  @Test
  void twoNamesAreRefused() throws IOException {
    String own = "localhost:" + stand.port();
    Line.Answer answer = stand.get("/", "Host: " + own + "\r\nHost: rebound.example");
    assertTrue(Set.of(400, 403).contains(answer.status()), answer.toString());
    assertEquals(List.of(), stand.asked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example:PORT",
        "localhost",
        "localhost:1",
        "127.0.0.1.rebound.example:PORT",
        "rebound.example/localhost:PORT",
        "127.0.0.2:PORT",
        ":PORT",
        ""
      })
  void anyOtherNameIsRefused(String name) throws IOException {
    Line.Answer answer =
        stand.get("/", "Host: " + name.replace("PORT", String.valueOf(stand.port())));
    assertEquals(403, answer.status());
    assertEquals("The preview is not known by this name.\n", answer.body());
    assertEquals(List.of(), stand.asked());
  }

  @Test
  void requestWithoutANameIsRefused() throws IOException {
    try (Line line = Line.to(stand.port())) {
      assertEquals(403, line.send("GET / HTTP/1.0\r\n\r\n").answer().status());
    }
    assertEquals(List.of(), stand.asked());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  http://localhost:PORT,       200",
    "GET,  http://127.0.0.1:PORT,       403",
    "GET,  http://evil.example,         403",
    "GET,  https://localhost:PORT,      403",
    "GET,  http://localhost,            403",
    "GET,  null,                        403",
    "POST, http://localhost:PORT,       200",
    "POST, http://evil.example,         403",
    "POST, null,                        403",
    "POST, '',                          403",
  })
  void onlyTheOwnOriginIsLetIn(String method, String origin, int status) throws IOException {
    String own = origin.replace("PORT", String.valueOf(stand.port()));
    assertEquals(status, stand.ask(method, "/", "Content-Length: 0", "Origin: " + own).status());
    assertEquals(status == 200 ? 1 : 0, stand.asked().size());
  }

  @Test
  void postWithoutAnOriginIsRefused() throws IOException {
    Line.Answer answer = stand.ask("POST", "/_galley/sight", "Content-Length: 0");
    assertEquals(403, answer.status());
    assertEquals("Only the preview's own pages may do this.\n", answer.body());
    assertEquals(List.of(), stand.asked());
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, cors,     empty,    GET,  200",
    "none,        navigate, document, GET,  200",
    "cross-site,  navigate, document, GET,  200",
    "same-site,   navigate, document, GET,  200",
    "cross-site,  navigate, iframe,   GET,  403",
    "cross-site,  navigate, document, HEAD, 403",
    "cross-site,  no-cors,  script,   GET,  403",
    "cross-site,  cors,     empty,    GET,  403",
    "same-site,   no-cors,  image,    GET,  403",
  })
  void otherWebsitesMayOnlyLeadHere(String site, String mode, String use, String method, int status)
      throws IOException {
    assertEquals(
        status,
        stand
            .ask(
                method,
                "/",
                "Sec-Fetch-Site: " + site,
                "Sec-Fetch-Mode: " + mode,
                "Sec-Fetch-Dest: " + use)
            .status());
    assertEquals(status == 200 ? 1 : 0, stand.asked().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "GALLEY"})
  void otherMethodsAreRefused(String method) throws IOException {
    Line.Answer answer = stand.ask(method, "/");
    assertEquals(405, answer.status());
    assertEquals("GET, HEAD, POST", answer.header("Allow"));
    assertEquals(List.of(), stand.asked());
  }

  @Test
  void nobodyOnTheNetworkReachesIt() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      try (Socket socket = new Socket()) {
        InetSocketAddress there = new InetSocketAddress(other, stand.port());
        assertThrows(ConnectException.class, () -> socket.connect(there, 2_000));
      }
    }
  }
}
