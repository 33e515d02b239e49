package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import press.galley.newsroom.BrowserIsFound;
import press.galley.newsroom.Chromium;
import press.galley.newsroom.Chromium.Scheme;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.dress.PageState.Sight;
import press.galley.preview.dress.PageState.Told;
import press.galley.preview.dress.PageState.Told.Relevance;
import press.galley.site.Place;
import press.galley.site.Severity;

@Tag("browser")
@ExtendWith(BrowserIsFound.class)
class DressedPageTest {

  private static final String FORM =
      "<p>%s</p><div style=\"height:3000px\"></div>"
          + "<label>Name <input></label><label>Note <textarea>As written</textarea></label>"
          + "<label><input type=\"checkbox\"> Yes</label>"
          + "<label>Part <select><option>Alto<option>Bass</select></label>"
          + "<details><summary>More</summary><p>%s</p></details>"
          + "<div style=\"height:3000px\"></div>";

  private static final Told ERROR =
      told(Severity.ERROR, "No date.", "dåte:\t\t2026-13-01", 7, Relevance.THIS_PAGE);

  private static Chromium chromium;
  private Stage stage;
  private Window window;

  @BeforeAll
  static void start() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void quit() throws Exception {
    chromium.close();
  }

  @BeforeEach
  void open() throws Exception {
    stage = new Stage();
    window = new Window(chromium, stage);
    chromium.screen(1280, Scheme.LIGHT);
  }

  @AfterEach
  void close() {
    stage.close();
  }

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
  void theBarIsFoldedUntilItIsUnfolded() throws Exception {
    Scene scene = Scene.of(1, "<p>One</p>");
    window.open(scene);
    assertEquals("Hide", window.seen(".fold"));
    window.press(".fold");
    assertEquals(
        "Under embargo until 1 December 2026, 09:00 GMT. Preview",
        window.seen(".row").replaceAll("\\s+", " "));
    assertEquals("false", window.run("return own('.fold').getAttribute('aria-expanded')"));
    // It stays so on the next page.
    window.open(scene);
    window.untilSeen(".fold", "Preview");
    assertEquals("", window.seen(".facts"));
    window.press(".fold");
    assertEquals("Facts", window.seen(".facts"));
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

  @Test
  void theBarMovesWhatIsShown() throws Exception {
    window.open(Scene.of(1, "<p>All</p>"));
    assertEquals("Under embargo until 1 December 2026, 09:00 GMT.", window.seen(".standing"));
    assertEquals("As of 24 November 2026, 13:05 GMT", window.seen(".at"));
    assertEquals("vscode://file/choir.md", window.run("return own('.edit').href"));

    Optional<Instant> then = Optional.of(Instant.parse("2026-12-01T09:00:00Z"));
    PageState readers = Scene.state(1, Sight.READERS, then, Freshness.FRESH, List.of());
    stage.show(new Scene(Scene.page("", "<p>Theirs</p>"), readers));
    window.press(".readers");
    window.untilSeen(".readers", "As readers see it then");
    assertEquals("Theirs", window.run("return document.querySelector('p').textContent"));
    assertEquals("2026-12-01T09:00:00Z", window.run("return own('select').value"));

    window.run("own('select').selectedIndex = 1; own('select').dispatchEvent(new Event('change'))");
    window.press(".everything");
    window.untilPosted(
        List.of(
            "sight=readers&at=",
            "sight=readers&at=2026-12-01T08%3A59%3A59Z",
            "sight=everything&at=2026-12-01T09%3A00%3A00Z"));
  }

  @Test
  void aMomentThatIsNoStopIsSaidOnceByTheList() throws Exception {
    Optional<Instant> moment = Optional.of(Instant.parse("2026-11-24T13:05:00Z"));
    window.open(
        new Scene(
            Scene.page("", "<p>Then</p>"),
            Scene.state(1, Sight.EVERYTHING, moment, Freshness.FRESH, List.of())));
    assertEquals("", window.seen(".at"));
    assertEquals(
        "24 November 2026, 13:05 GMT",
        window.run("return own('select').selectedOptions[0].textContent"));
  }

  @Test
  void aServerThatIsGoneIsSaidAndComesBack() throws Exception {
    window.open(Scene.of(1, "<p>One</p>"));
    window.run("window.marker = 1");
    int port = stage.stop();
    window.untilSeen(".stopped", "The preview has stopped: start galley serve again.");
    stage.show(Scene.of(2, "<p>Two</p>"));
    stage.start(port);
    window.untilSeen(".stopped", "");
    window.until("return document.querySelector('p').textContent === 'Two'");
    assertEquals("1", window.run("return window.marker"));
  }

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

  private static String facts(String words) {
    return """
    {"groups": [{"title": "Text", "facts": [
      {"name": "Words", "value": "%s", "note": "2 min to read"},
      {"name": "Source", "value": "a.md", "url": "javascript:alert(1)"}]}],
     "search": {"title": "Choir sings", "url": "https://choir.example/", "description": "It hums."},
     "card": {"title": "Choir sings", "description": "It hums.", "site": "Choirs"}}
    """
        .formatted(words);
  }

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

  private static Told warning(String title) {
    return told(Severity.WARNING, title, "", 0, Relevance.THIS_PAGE);
  }

  private static Told told(
      Severity severity, String title, String line, int column, Relevance relevance) {
    return new Told(
        severity,
        "wrong",
        new Place("content/a.md", 2, column),
        title,
        "2026-13-01",
        "Write a date.",
        line,
        "vscode://file/a.md:2",
        relevance);
  }
}
