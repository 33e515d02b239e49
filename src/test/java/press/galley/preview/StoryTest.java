package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import press.galley.newsroom.BrowserIsFound;
import press.galley.newsroom.Chromium;
import press.galley.newsroom.Chromium.Scheme;

/** A release is written in a browser and an editor, from nothing to its embargo. */
@Tag("browser")
@ExtendWith({BrowserIsFound.class, UsualClassPath.class})
@Timeout(180)
class StoryTest {

  private static final String RELEASE = "content/releases/2026/tide-song.md";
  private static final String PAGE = "/news/2026/tide-song/";

  private static final String FIRST_DRAFT =
      """
      ---
      title: A song for the tide
      date: 2026-11-20
      summary: The choirs have a new song.
      contacts: [press]
      ---

      The [Lantern Choir](../../members/lantern-choir.md) sings it first.

      """
          + "The tide comes in, and it goes out again.\n\n".repeat(60);

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"40\"></svg>";

  /** Fonts and pictures that come late move what is below them. */
  private static final String STANDS_STILL =
      "const top = document.querySelectorAll('.release-body p')[20].getBoundingClientRect().top;"
          + "window.still = window.top20 === top ? (window.still ?? 0) + 1 : 0;"
          + "window.top20 = top;"
          + "return document.readyState === 'complete' && document.fonts.status === 'loaded'"
          + " && scrollY > 1000 && window.still > 20";

  private static Chromium chromium;

  @TempDir private Path site;
  private Writer writer;

  @BeforeAll
  static void start() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void quit() throws Exception {
    chromium.close();
  }

  @BeforeEach
  void open() throws IOException {
    chromium.screen(1280, Scheme.LIGHT);
    writer = new Writer(site, chromium);
  }

  @AfterEach
  void close() {
    writer.close();
  }

  @Test
  void aReleaseIsWrittenAndMendedWithoutTheTerminal() throws Exception {
    chromium.driver().manage().deleteAllCookies();
    writer.look(PAGE);
    assertEquals("Page not found", writer.read("h1"));
    assertEquals("There is no page here.", writer.seen(".standing"));
    writer.save(RELEASE, FIRST_DRAFT);
    writer.untilRead("h1", "A song for the tide");
    assertEquals("Public.", writer.seen(".standing"));
    writer.change(RELEASE, "title: A song for the tide", "title: A song for two tides");
    writer.untilRead("h1", "A song for two tides");

    errsAndMends(
        RELEASE,
        "summary:",
        "sumary:",
        """
        A release has no field “sumary”.
        sumary: The choirs have a new song.
        ^
        Found: sumary
        Did you mean “summary”?
        Open content/releases/2026/tide-song.md:4:1 in the editor""");
    errsAndMends(
        RELEASE,
        "2026-11-20",
        "2026-11-31",
        """
        The calendar has no such day.
        date: 2026-11-31
        ^
        Found: 2026-11-31
        The last day of that month is 2026-11-30.
        Open content/releases/2026/tide-song.md:3:7 in the editor""");
    errsAndMends(
        "templates/release.ftlh",
        "<#if content.tags?has_content>",
        "<#if content.tags?has_contents>",
        """
        The template is not valid FreeMarker.
              <#if content.tags?has_contents>
        ^
        Found: Unknown built-in: "has_contents". Help (latest version):\
         https://freemarker.apache.org/docs/ref_builtins.html; you're using FreeMarker 2.3.35.
        Mend the template at this line.
        Open templates/release.ftlh:43:25 in the editor""");
    errsAndMends(
        RELEASE,
        "lantern-choir.md",
        "lantren-choir.md",
        """
        The link leads to a document that does not exist.
        The [Lantern Choir](../../members/lantren-choir.md) sings it first.
        ^
        Found: ../../members/lantren-choir.md
        Did you mean “../../members/lantern-choir.md”?
        Open content/releases/2026/tide-song.md:8:21 in the editor""");

    assertEquals(List.of(), writer.terminal());
  }

  /** Makes a mistake, sees it over the last good page, and mends it. */
  private void errsAndMends(String file, String right, String wrong, String panel)
      throws IOException {
    String page = writer.read("main");
    writer.change(file, right, wrong);
    String place = panel.replaceFirst("(?s).*Open (.*) in the editor", "$1");
    writer.until(
        "return own('.panel a')?.href === arguments[0]", "vscode://file" + site + "/" + place);
    assertEquals(
        "1 error\nClose\nThe page below is the last good one.\n" + panel,
        writer.seen(".panel").replaceAll("\n+", "\n"));
    assertEquals(page, writer.read("main"));
    writer.change(file, wrong, right);
    writer.untilSeen(".panel", "");
    assertEquals("", writer.seen(".badge"));
    assertEquals(page, writer.read("main"));
  }

  @Test
  void anEmbargoIsSeenAsReadersSeeItBeforeAndAfterItsHour() throws Exception {
    writer.save(
        RELEASE,
        FIRST_DRAFT.replace("summary:", "embargo: 2026-12-01T09:00 Europe/London\nsummary:"));
    writer.open(PAGE);
    assertEquals(
        "Under embargo until 1 December 2026, 09:00 Europe/London.", writer.read(".galley-banner"));
    assertEquals(
        "Under embargo until 1 December 2026, 09:00 Europe/London.", writer.seen(".standing"));
    // They come with the whole layout.
    writer.until("return own('select').options.length > 1");
    assertEquals(
        """
        Now
        Before 1 December 2026, 09:00 Europe/London
        1 December 2026, 09:00 Europe/London: 1 text appears
        Before 12 December 2026, 20:00 Europe/London
        12 December 2026, 20:00 Europe/London: 1 event is over""",
        writer.run("return [...own('select').options].map((one) => one.text).join('\\n')"));

    writer.press(".readers");
    writer.untilRead("h1", "Page not found");
    writer.untilSeen(".standing", "Readers find no page here.");
    assertEquals("true", writer.run("return own('.readers').getAttribute('aria-pressed')"));
    assertEquals("", writer.read(".galley-banner"));

    movesTo("1 December 2026, 09:00 Europe/London: 1 text appears");
    writer.untilRead("h1", "A song for the tide");
    writer.untilSeen(".at", "As of 1 December 2026, 09:00 Europe/London");
    assertEquals("Public.", writer.seen(".standing"));
    assertEquals("As readers see it then", writer.seen(".readers"));

    movesTo("Before 1 December 2026, 09:00 Europe/London");
    writer.untilRead("h1", "Page not found");
    writer.untilSeen(".at", "As of 1 December 2026, 08:59 Europe/London");

    writer.press(".everything");
    writer.untilRead("h1", "A song for the tide");
    writer.untilSeen(".standing", "Under embargo until 1 December 2026, 09:00 Europe/London.");
    movesTo("Now");
    writer.untilSeen(".at", "As of 24 November 2026, 13:05 Europe/London");
  }

  private void movesTo(String moment) {
    writer.run(
        "const list = own('select');"
            + "list.value = [...list.options].find((one) => one.text === arguments[0]).value;"
            + "list.dispatchEvent(new Event('change'))",
        moment);
  }

  @Test
  void aHeadingChangesAndWhatTheWriterDidToThePageStays() throws Exception {
    writer.change(
        "templates/release.ftlh",
        "<div class=\"release-ending\">",
        "<form><input></form><details><summary>Words</summary>Come in.</details>"
            + "<div class=\"release-ending\">");
    writer.save(RELEASE, FIRST_DRAFT.replaceFirst("The tide", "## First verse\n\nThe tide"));
    writer.open(PAGE);
    writer.until("return !!document.querySelector('input')");
    chromium.driver().findElement(By.tagName("input")).sendKeys("Alto");
    writer.run(
        "document.querySelector('summary').click(); window.marker = 1;"
            + "scrollTo({ top: 1500, behavior: 'instant' })");
    writer.until(STANDS_STILL);
    String before = deeds();
    writer.change(RELEASE, "## First verse", "## The first verse");
    writer.untilRead(".release-body h2", "The first verse");
    assertEquals(before, deeds());
    assertEquals("1 Alto true", before.replaceFirst(" -?\\d+$", ""));
  }

  /** With the place of a line on the screen: what is above it may become longer. */
  private String deeds() {
    return writer.run(
        "const line = document.querySelectorAll('.release-body p')[20];"
            + "return [window.marker, document.querySelector('input').value,"
            + "document.querySelector('details').open,"
            + "Math.round(line.getBoundingClientRect().top)].join(' ')");
  }

  @Test
  void aPictureOfTheSameNameIsShownAsSoonAsItIsReplaced() throws Exception {
    String concert = "content/releases/2026/winter-concert/";
    writer.save(concert + "second.svg", SVG.formatted(80));
    writer.change(
        "content/releases/2026/winter-concert.md",
        "## If it rains",
        "![Waves](winter-concert/second.svg)\n\n## If it rains");
    writer.open("/news/2026/winter-concert/");
    String width = "return document.querySelector('.prose img')?.naturalWidth";
    writer.until(width + " === 80");
    String other = "return document.querySelector('.figure img, figure img').getAttribute('src')";
    String before = writer.run(other);
    writer.until(
        "return performance.getEntriesByName(document.querySelector('.prose img').src)"
            + ".some((one) => one.initiatorType === 'fetch')");
    writer.save(concert + "second.svg", SVG.formatted(120));
    writer.until(width + " === 120");
    assertEquals(before, writer.run(other));
    writer.change("content/releases/2026/winter-concert.md", "## If it rains", "## If it pours");
    writer.untilRead(".prose h2", "If it pours");
    assertEquals("120", writer.run(width));
  }

  @Test
  void twoTabsSayThatThePreviewHasStoppedAndGoOnWhenItIsBack() throws Exception {
    writer.save(RELEASE, FIRST_DRAFT);
    writer.open(PAGE);
    String first = chromium.driver().getWindowHandle();
    chromium.driver().switchTo().newWindow(WindowType.TAB);
    writer.look("/");
    String second = chromium.driver().getWindowHandle();
    writer.stop();
    for (String tab : List.of(first, second)) {
      chromium.driver().switchTo().window(tab);
      writer.untilSeen(".stopped", "The preview has stopped: start galley serve again.");
    }
    writer.change(RELEASE, "title: A song", "title: A hymn");
    writer.start();
    writer.untilSeen(".stopped", "");
    writer.until("return document.querySelector('main').innerText.includes('A hymn for the tide')");
    chromium.driver().close();
    chromium.driver().switchTo().window(first);
    writer.untilSeen(".stopped", "");
    writer.untilRead("h1", "A hymn for the tide");
  }
}
