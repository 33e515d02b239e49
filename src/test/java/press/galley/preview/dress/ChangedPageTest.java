package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a reader did to a page stays when it changes under his eyes. */
class ChangedPageTest extends DressedPage {

  private static final String FORM =
      "<p>%s</p><div style=\"height:3000px\"></div>"
          + "<label>Name <input></label><label>Note <textarea>As written</textarea></label>"
          + "<label><input type=\"checkbox\"> Yes</label>"
          + "<label>Part <select><option>Alto<option>Bass</select></label>"
          + "<details><summary>More</summary><p>%s</p></details>"
          + "<div style=\"height:3000px\"></div>";

  @Test
  void aChangeKeepsWhatTheReaderDidToThePage() throws Exception {
    window.open(Scene.of(1, FORM.formatted("Old", "Old")));
    window.run("scrollTo(0, 2900); window.marker = 1");
    chromium.driver().findElement(By.tagName("summary")).click();
    chromium.driver().findElement(By.cssSelector("[type=checkbox]")).click();
    chromium.driver().findElement(By.tagName("textarea")).sendKeys("!");
    chromium.driver().findElement(By.tagName("input")).sendKeys("Hum");
    window.run("document.querySelector('select').value = 'Bass'");
    String before = deeds();

    stage.show(Scene.of(2, "<h2>New</h2>" + FORM.formatted("New", "New")));
    window.until("return document.querySelector('details p').textContent === 'New'");

    assertEquals(before, deeds());
    assertEquals("marker 1, Hum, As written!, true, Bass, open true, focus Hum", before);
  }

  private String deeds() {
    return window.run(
        "const one = (selector) => document.querySelector(selector);"
            + "return `marker ${window.marker}, ${one('input').value}, ${one('textarea').value}, `"
            + "+ `${one('[type=checkbox]').checked}, ${one('select').value}, `"
            + "+ `open ${one('details').open}, focus ${document.activeElement.value}`");
  }

  @Test
  void aChangeKeepsThePlaceThatIsRead() throws Exception {
    window.open(Scene.of(1, FORM.formatted("Old", "Old")));
    window.run("scrollTo(0, 2000)");
    stage.show(Scene.of(2, FORM.formatted("New", "New")));
    window.until("return document.querySelector('details p').textContent === 'New'");
    assertEquals("2000", window.run("return scrollY"));
  }

  @Test
  void whatScriptsDidStaysWhereTheSourceDoes() throws Exception {
    String script =
        "<script>const one = (selector) => document.querySelector(selector);"
            + "document.documentElement.className = 'js';"
            + "one('button').ariaExpanded = 'true'; one('button').textContent = 'Opened';"
            + "one('nav').append(document.createElement('hr')); one('b').className = 'gone'"
            + "</script>";
    String page =
        "<button class=\"%s\" aria-expanded=\"false\">Menu</button><nav><i>A</i></nav>"
            + "<p><b>%s</b></p>"
            + script;
    window.open(Scene.of(1, page.formatted("a", "Old")));
    window.until("return document.documentElement.className === 'js'");
    stage.show(Scene.of(2, page.formatted("a", "New")));
    window.untilRead("b", "New");
    assertEquals("js a true Opened 1 gone", deedsOfScripts());
    // What the writer changes comes all the same.
    stage.show(Scene.of(3, page.formatted("b", "New")));
    window.until("return document.querySelector('button').className === 'b'");
    assertEquals("js b true Menu 1 gone", deedsOfScripts());
  }

  @Test
  void whatScriptsDidStaysIfAChangeComesAtOnce() throws Exception {
    String page =
        "<b>Menu</b><p>%s</p><script>document.querySelector('b').className = 'own'</script>";
    stage.thenShow(Scene.of(2, page.formatted("New")));
    window.open(Scene.of(1, page.formatted("Old")));
    window.untilRead("p", "New");
    assertEquals("own", window.run("return document.querySelector('b').className"));
  }

  private String deedsOfScripts() {
    return window.run(
        "const one = (selector) => document.querySelector(selector);"
            + "return [document.documentElement.className, one('button').className,"
            + "one('button').ariaExpanded, one('button').textContent,"
            + "document.querySelectorAll('nav > hr').length, one('b').className].join(' ')");
  }

  @Test
  void aParagraphThatAScriptPutFirstCostsNoOther() throws Exception {
    String page =
        "<p>One</p><p>Two</p><p>%s</p><script>document.querySelector('p')"
            + ".insertAdjacentHTML('beforebegin', '<p>Own</p>')</script>";
    window.open(Scene.of(1, page.formatted("Old")));
    stage.show(Scene.of(2, page.formatted("New")));
    window.until("return document.querySelector('main').innerText.includes('New')");
    assertEquals(
        "One Two New",
        window.read("main").replaceAll("\\s+", " ").replaceFirst("Choir ", "").replace("Own ", ""));
  }

  @Test
  void whatTheReaderHasNotTouchedChanges() throws Exception {
    window.open(Scene.of(1, "<input value=\"Old\"><textarea>Old</textarea>"));
    stage.show(Scene.of(2, "<input value=\"New\"><textarea>New</textarea>"));
    window.until(
        "return document.querySelector('input').value"
            + " + document.querySelector('textarea').value === 'NewNew'");
  }

  @Test
  void aScriptThatChangesLoadsThePageAnew() throws Exception {
    window.open(Scene.of(1, "<script>window.hum = 1</script>"));
    stage.show(Scene.of(2, "<script>window.hum = 2</script>"));
    window.until("return window.hum === 2");
  }

  @Test
  void aSlowAnswerDoesNotOvertakeANewerOne() throws Exception {
    window.open(Scene.of(1, "<p>One</p>"));
    CountDownLatch curtain = stage.hold();
    stage.show(Scene.of(2, "<p>Two</p>"));
    window.untilAsked("/", 2);
    stage.show(Scene.of(3, "<p>Three</p>"));
    window.until("return document.querySelector('p').textContent === 'Three'");
    curtain.countDown();
    stage.show(Scene.of(4, "<p>Four</p>"));
    window.until("return document.querySelector('p').textContent === 'Four'");
  }
}
