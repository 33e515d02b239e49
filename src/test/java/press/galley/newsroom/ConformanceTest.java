package press.galley.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.galley.check.LinkCheck;

@ExtendWith(Shared.class)
class ConformanceTest {

  private static final String RUNS =
      "script:not([type=application/ld+json]), [^on], [href^=javascript:]";

  @Test
  void newsroomBakesWithoutAProblem(BakedNewsroom newsroom) {
    assertEquals(List.of(), newsroom.report().problems());
    assertEquals(newsroom.report().pages(), newsroom.pages().size());
  }

  @Test
  void everyPageIsValidHtml(BakedNewsroom newsroom) throws Exception {
    assertEquals("", Conformance.messages(newsroom));
  }

  @Test
  void everyLinkAndAnchorLeadsSomewhere(BakedNewsroom newsroom) {
    String host = "https://newsroom.example.org";
    assertEquals(List.of(), LinkCheck.run(newsroom.folder(), newsroom.folder(), host).problems());
  }

  @Test
  void directoryOnOnePageHasNoPager(BakedNewsroom newsroom) {
    for (String page : List.of("members", "people", "events")) {
      assertEquals(0, Jsoup.parse(newsroom.text(page + "/index.html")).select(".pager").size());
    }
  }

  @Test
  void noPageHasAScriptThatRuns(BakedNewsroom newsroom) {
    List<String> scripts =
        newsroom.pages().stream()
            .flatMap(
                page ->
                    Jsoup.parse(newsroom.text(page)).select(RUNS).stream()
                        .map(element -> page + ": " + element.outerHtml()))
            .toList();
    assertEquals(List.of(), scripts);
  }
}
