package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.layout.HomeLinks;
import press.galley.layout.Page;
import press.galley.site.Place;

class LooksTest {

  private static final HomeLinks HOME = new HomeLinks("https://choir.example/choirs", "/choirs");

  private static final Page PAGE =
      new Page("/a/", "a/index.html", "en", "page.ftlh", Map.of(), Place.of("content/a.md"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>A &amp; B</title> | {title=A & B, url=/a/, description=}",
        "<title>A</title><meta name=description content=D>"
            + "<link rel=canonical href=https://choir.example/a/>"
            + " | {title=A, url=https://choir.example/a/, description=D}",
        "'' | {title=, url=/a/, description=}",
      })
  void searchResultHasTitleAddressAndDescription(String html, String told) {
    assertEquals(told, new Looks(html, PAGE, HOME).search().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>A</title><meta name=description content=D>" + " | {title=A, description=D, site=}",
        "<title>A</title><meta property=og:title content=B><meta property=og:description content=E>"
            + "<meta property=og:site_name content=Choirs>"
            + "<meta property=og:image content=https://choir.example/choirs/a.png>"
            + " | {title=B, description=E, site=Choirs, image=/choirs/a.png}",
      })
  void sharedCardHasWhatThePageSaysForItElseTheSame(String html, String told) {
    assertEquals(told, new Looks(html, PAGE, HOME).card().toString());
  }
}
