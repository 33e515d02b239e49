package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.galley.newsroom.Chromium.Scheme;

/**
 * Everybody can read what a preview shows: without scripts, on paper, on a small screen, in the
 * dark.
 */
class LegibilityTest extends DressedPage {

  @Test
  void theBannerIsSeenWithoutScriptAndWhateverTheSiteHides() throws Exception {
    String hiding = "<style>aside, aside.galley-banner { display: none; color: white }</style>";
    window.open(new Scene(Scene.page(hiding, ""), Scene.state(1)));
    assertEquals(
        "true rgb(255, 255, 255) rgb(143, 36, 22)",
        window.run(
            "const banner = document.querySelector('.galley-banner');"
                + "const style = getComputedStyle(banner);"
                + "return `${banner.checkVisibility()} ${style.color} ${style.backgroundColor}`"));
  }

  @Test
  void everyPrintedSheetIsMarked() throws Exception {
    window.open(Scene.of(1, "<p>Long.</p><div style=\"height:4000px\"></div>"));
    Sheets sheets = Sheets.print(chromium);
    assertTrue(sheets.count() >= 4, "sheets: " + sheets.count());
    assertEquals(sheets.count(), sheets.inColour(".5608 .1412 .0863"));
  }

  @Test
  void nothingThatThePreviewShowsKeepsAnyoneOut() throws Exception {
    List<String> findings = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      // So wide that drawer and panel stand side by side.
      openAll(1800, scheme);
      findings.addAll(violations());
      findings.add(window.run(Contrast.LOW));
    }
    assertEquals(List.of("38 texts", "38 texts"), findings);
  }

  private void openAll(int width, Scheme scheme) throws Exception {
    stage.file("/_galley/facts?path=%2F", facts("512"));
    chromium.screen(width, scheme);
    window.open(Scene.of(1, "<p>One</p>").with(1, ERROR, warning("Long.")));
    window.press(".badge");
    window.run("own('.more').hidden && own('.fold').click()");
    window.press(".facts");
    window.until("return seen('.drawer').includes('Words')");
  }

  @Test
  void nothingThatThePreviewShowsIsTooWideForASmallScreen() throws Exception {
    openAll(360, Scheme.LIGHT);
    assertEquals(
        "0 0 0",
        window.run(
            "const over = (part) => part.scrollWidth - part.clientWidth;"
                + "return [document.documentElement, own('.bar'), own('.drawer')].map(over)"
                + ".join(' ')"));
  }

  private static List<String> violations() {
    return new AxeBuilder()
        .analyze(chromium.driver()).getViolations().stream().map(Rule::toString).toList();
  }
}
