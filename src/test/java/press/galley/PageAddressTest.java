package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bake --explain} finds a page by any address that leads a browser to it. */
class PageAddressTest {

  @TempDir Path root;

  @BeforeEach
  void bake() {
    new TinySite(root)
        .stock()
        .with(
            "jbake.properties",
            "site.host=https://quay.example.org",
            "render.index=false",
            "render.archive=false",
            "render.feed=false",
            "render.tags=false")
        .post("content/große fahrt/index.md", "status=published")
        .post("content/100%25/index.md", "status=published");
  }

  private String explained(String address) {
    String text = Command.in(root).run("bake", "--explain", address).text();
    return text.substring(0, text.indexOf('\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "/große fahrt/index.html",
    "/große fahrt/",
    "/große fahrt",
    "große fahrt",
    "/gro%C3%9Fe%20fahrt/",
    "/gro%C3%9Fe%20fahrt",
    "/gro%C3%9Fe%20fahrt/index.html?from=mail#text",
    "https://quay.example.org/gro%C3%9Fe%20fahrt/"
  })
  void addressLeadsToItsPage(String address) {
    assertEquals(
        "/große fahrt/index.html was made anew: the last bake left no notes of it.",
        explained(address));
  }

  @Test
  void whatIsWrittenCountsBeforeWhatItMayStandFor() {
    assertEquals(
        "/100%25/index.html was made anew: the last bake left no notes of it.",
        explained("/100%25/"));
  }

  @Test
  void slipIsMended() {
    assertEquals(
        "There is no page at “/grosse%20fahrt/” to explain. Did you mean “/große fahrt/”?",
        explained("/grosse%20fahrt/"));
  }
}
