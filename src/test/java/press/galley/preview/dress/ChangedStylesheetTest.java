package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A stylesheet that changes is shown without a reload, and the page is never bare. */
class ChangedStylesheetTest extends DressedPage {

  @Test
  void aStylesheetOfAnotherNameComesBeforeTheOldOneGoes() throws Exception {
    stage.file("/a.0a1b2c3d.css", "h1 { color: rgb(1, 1, 1) }");
    stage.file("/a.4e5f6a7b.css", "h1 { color: rgb(2, 2, 2) }");
    window.open(styled(1, "/a.0a1b2c3d.css"));
    noteColours();
    stage.show(styled(2, "/a.4e5f6a7b.css"));
    window.until(
        "return document.querySelectorAll('link[href^=\"/a\"]').length === 1"
            + " && window.seen.has('rgb(2, 2, 2)')");
    assertEquals("rgb(1, 1, 1) rgb(2, 2, 2)", window.run("return [...window.seen].join(' ')"));
  }

  @Test
  void aStylesheetOfTheSameNameComesWithoutAReload() throws Exception {
    stage.file("/a.css", "@import 'b.css';");
    stage.file("/b.css", "h1 { color: rgb(1, 1, 1) }");
    window.open(styled(1, "/a.css"));
    window.run("window.marker = 1");
    stage.file("/b.css", "h1 { color: rgb(2, 2, 2) }");
    stage.show(styled(2, "/a.css"));
    window.until("return getComputedStyle(document.querySelector('h1')).color === 'rgb(2, 2, 2)'");
    assertEquals("1", window.run("return window.marker"));
  }

  @Test
  void aStylesheetThatIsGoneForAMomentStaysAndIsRenewed() throws Exception {
    stage.file("/a.css", "h1 { color: rgb(1, 1, 1) }");
    window.open(styled(1, "/a.css"));
    noteColours();
    stage.gone("/a.css");
    stage.show(styled(2, "/a.css"));
    window.untilAsked("/a.css", 2);
    // Long enough for whatever it does about it.
    window.run("window.looks = 0");
    window.until("return window.looks > 30");
    stage.file("/a.css", "h1 { color: rgb(2, 2, 2) }");
    stage.show(styled(3, "/a.css"));
    window.until("return window.seen.has('rgb(2, 2, 2)')");
    assertEquals("rgb(1, 1, 1) rgb(2, 2, 2)", window.run("return [...window.seen].join(' ')"));
  }

  /** From now on each colour that the headline has is noted in {@code window.seen}. */
  private void noteColours() {
    window.run(
        "window.seen = new Set(); const look = () => { window.looks++;"
            + "window.seen.add(getComputedStyle(document.querySelector('h1')).color);"
            + "requestAnimationFrame(look) }; look()");
  }

  private static Scene styled(long version, String stylesheet) {
    return new Scene(
        Scene.page("<link rel=\"stylesheet\" href=\"" + stylesheet + "\">", ""),
        Scene.state(version));
  }
}
