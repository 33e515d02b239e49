package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.preview.web.Request.Purpose;

/** No spelling of an address leads out of the site. */
class TargetPathTest {

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
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/news/../../etc/passwd",
        "/news/..",
        "/./news",
        "/%2e%2e/etc/passwd",
        "/%2E%2e%2Fetc",
        "/.%2e/etc",
        "/a%2fb",
        "/a%2Fb",
        "/%252e%252e/etc",
        "/%25%32%65",
        "/a%252fb",
        "/a%255cb",
        "/a%2500b",
        "/%25252e",
        "/a%5cb",
        "/a%5C..%5Cb",
        "/a\\b",
        "/a%00.html",
        "/a%0d%0aSet-Cookie:x",
        "/a%7f",
        "/a%1b",
        "/a%c2%85",
        "/%c0%ae%c0%ae/etc",
        "/%c0%af",
        "/%ff",
        "/%e0%80%ae",
        "/%",
        "/%2",
        "/%zz",
        "/%u002e",
        "/%\u00b2\u00b2",
        "/caf\u00e9",
        "//evil.example/x",
        "////evil.example/x",
        "/a#b",
        "http://localhost/x",
        "/a?b=%zz",
        "/a?%ff=b",
      })
  void oddAddressIsRefusedAndNeverReachesTheDesk(String target) throws IOException {
    assertEquals(400, stand.get(target).status());
    assertEquals(List.of(), stand.asked());
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/news/2026/, /news/2026/",
    "/caf%C3%A9/, /caf\u00e9/",
    "/a%20b+c.jpg, /a b+c.jpg",
    "/100%25, /100%",
    "/100%25ab, /100%ab",
    "/a..b/...c, /a..b/...c",
    "/.well-known/x, /.well-known/x",
    "/%3Cb%3E, /<b>",
    "/a;b=c, /a;b=c",
  })
  void pathIsDecodedOnce(String target, String path) throws IOException {
    assertEquals(200, stand.get(target).status());
    assertEquals(List.of(new Request("GET", path, Map.of(), Map.of(), Purpose.ANY)), stand.asked());
  }

  @Test
  void fieldsAndCookiesAreHandedOver() throws IOException {
    stand.get("/x?path=%2Fnews%2F&q=a+b&q=second&empty&=", "Cookie: sight=readers; at=; odd");
    assertEquals(
        List.of(
            new Request(
                "GET",
                "/x",
                Map.of("path", "/news/", "q", "a b", "empty", "", "", ""),
                Map.of("sight", "readers", "at", ""),
                Purpose.ANY)),
        stand.asked());
  }
}
