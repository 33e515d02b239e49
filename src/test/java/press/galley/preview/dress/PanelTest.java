package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import press.galley.preview.dress.PageState.Told.Relevance;
import press.galley.site.Severity;

/** The panel tells what is wrong, and goes when it is mended. */
class PanelTest extends DressedPage {

  @Test
  void thePanelPointsAtAnErrorAndGoesWhenItIsMended() throws Exception {
    Scene scene = Scene.of(1, "<input>");
    window.open(scene);
    chromium.driver().findElement(By.tagName("input")).sendKeys("Hu");
    stage.show(
        scene.with(
            2,
            told(Severity.ERROR, "No title.", "", 0, Relevance.ELSEWHERE),
            ERROR,
            warning("Long.")));
    window.untilSeen("#panel-title", "2 errors, 1 warning");
    assertEquals(
        """
        2 errors, 1 warning
        Close

        The page below is the last good one.

        No date.
        dåte:\t\t2026-13-01
        ^

        Found: 2026-13-01

        Write a date.

        Open content/a.md:2:7 in the editor

        No title.

        Found: 2026-13-01

        Write a date.

        Open content/a.md:2 in the editor"""
            .replaceAll("\\s+", " "),
        window.seen(".panel").replaceAll("\\s+", " "));
    assertEquals(
        "true",
        window.run(
            "const text = own('code').firstChild.nextSibling; const range = new Range();"
                + "range.setStart(text, 0); range.setEnd(text, 1);"
                + "const caret = new Range(); caret.selectNode(own('.caret').lastChild);"
                + "return Math.abs(range.getBoundingClientRect().left"
                + " - caret.getBoundingClientRect().left) < 1"));
    chromium.driver().switchTo().activeElement().sendKeys("m");
    assertEquals("Hum", window.run("return document.querySelector('input').value"));

    stage.show(scene.with(3));
    window.untilSeen(".panel", "");
    assertEquals("", window.seen(".badge"));
    assertEquals("All problems are mended.", window.run("return own('.unseen').textContent"));
  }

  @Test
  void aPageThatCouldNotBeMadeLeavesTheOneThatIsShown() throws Exception {
    window.open(Scene.of(1, "<p>One</p>"));
    stage.status(500);
    stage.show(new Scene("", Scene.state(2)).with(2, ERROR));
    window.untilSeen("#panel-title", "1 error");
    assertEquals("One", window.read("p"));
    stage.status(200);
    stage.show(Scene.of(3, "<p>Two</p>"));
    window.untilSeen(".panel", "");
    assertEquals("Two", window.read("p"));
  }

  @Test
  void whatChangesInTheProblemsIsReadOut() throws Exception {
    Scene scene = Scene.of(1, "<p>One</p>");
    window.open(scene);
    String read = "return own('[role=status].unseen').textContent";
    assertEquals("", window.run(read));
    stage.show(scene.with(2, ERROR, warning("Long.")));
    window.untilSeen(".badge", "1 error, 1 warning");
    assertEquals("1 error, 1 warning. No date.", window.run(read));
    stage.show(scene.with(3, warning("Long.")));
    window.untilSeen(".badge", "1 warning");
    assertEquals("1 warning. Long.", window.run(read));
    stage.show(scene.with(4));
    window.untilSeen(".badge", "");
    assertEquals("All problems are mended.", window.run(read));
  }

  @Test
  void thePanelIsPutAwayAndComesBackForAnotherError() throws Exception {
    Scene scene = Scene.of(1, "");
    window.open(scene.with(1, ERROR));
    window.untilSeen("#panel-title", "1 error");
    chromium.driver().findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
    window.untilSeen(".panel", "");
    stage.show(scene.with(2, ERROR, warning("Long.")));
    window.untilSeen(".badge", "1 error, 1 warning");
    assertEquals("", window.seen(".panel"));
    stage.show(scene.with(3, told(Severity.ERROR, "No title.", "", 0, Relevance.THIS_PAGE)));
    window.untilSeen("#panel-title", "1 error");
  }

  @Test
  void warningsAreCountedAndListedWhenAskedFor() throws Exception {
    window.open(Scene.of(1, "").with(1, warning("Long."), warning("Short.")));
    window.untilSeen(".badge", "2 warnings");
    assertEquals("", window.seen(".panel"));
    window.press(".badge");
    window.untilSeen(".panel h3", "Long.");
    window.press(".badge");
    window.untilSeen(".panel", "");
  }
}
