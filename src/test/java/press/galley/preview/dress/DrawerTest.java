package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.galley.newsroom.Chromium.Scheme;

/** The drawer holds the facts of the page that stands beside it. */
class DrawerTest extends DressedPage {

  @Test
  void theFactsAreReadWhenTheyAreOpenedAndAfterAChange() throws Exception {
    stage.file("/_galley/facts?path=%2F", facts("512"));
    window.open(Scene.of(1, "<p>One</p>"));
    window.press(".facts");
    window.until("return seen('.drawer').includes('Words')");
    assertEquals(
        "Facts Close Text Words 512 2 min to read Source a.md"
            + " As a search result https://choir.example/ Choir sings It hums."
            + " As a shared card Choirs Choir sings It hums.",
        window.seen(".drawer").replaceAll("\\s+", " "));
    assertEquals("null", window.run("return own('.drawer a')"));
    stage.file("/_galley/facts?path=%2F", facts("513"));
    stage.show(Scene.of(2, "<p>Two</p>"));
    window.untilSeen(".drawer dd", "513\n2 min to read");
  }

  @Test
  void onAWideScreenThePageStandsBesideItsFacts() throws Exception {
    String room = "return innerWidth - document.querySelector('p').getBoundingClientRect().right";
    stage.file("/_galley/facts?path=%2F", facts("512"));
    chromium.screen(1280, Scheme.LIGHT);
    window.open(Scene.of(1, "<style>body{margin:0}</style><p>One</p>"));
    assertEquals("0", window.run(room));
    window.press(".facts");
    assertEquals("416", window.run(room));
    stage.show(Scene.of(2, "<style>body{margin:0}</style><p>Two</p>"));
    window.until("return document.querySelector('p').textContent === 'Two'");
    assertEquals("416", window.run(room));
    chromium.screen(1000, Scheme.LIGHT);
    assertEquals("0", window.run(room));
    chromium.screen(1280, Scheme.LIGHT);
    window.press(".facts");
    assertEquals("0", window.run(room));
  }

  @Test
  void factsOfOneNameStandTogetherAndManyAreFolded() throws Exception {
    String many =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i -> "{\"name\": \"Text\", \"value\": \"t/" + i + "\", \"url\": \"/" + i + "\"}")
            .collect(Collectors.joining(","));
    stage.file(
        "/_galley/facts?path=%2F",
        "{\"groups\": [{\"title\": \"Made from\", \"facts\": [" + many + "]}]}");
    window.open(Scene.of(1, "<p>One</p>"));
    window.press(".facts");
    window.until("return seen('.drawer').includes('more')");
    assertEquals(
        "Facts Close Made from Text t/1 t/2 t/3 t/4 t/5 t/6 2 more",
        window.seen(".drawer").replaceAll("\\s+", " "));
    window.press("summary");
    window.until("return seen('.drawer').includes('t/8')");
    assertEquals("8", window.run("return own('dl').querySelectorAll('a').length"));
    assertEquals("8", window.run("return own('dl').querySelectorAll('a wbr').length"));
  }
}
