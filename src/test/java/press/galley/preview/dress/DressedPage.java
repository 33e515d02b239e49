package press.galley.preview.dress;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import press.galley.newsroom.BrowserIsFound;
import press.galley.newsroom.Chromium;
import press.galley.newsroom.Chromium.Scheme;
import press.galley.preview.dress.PageState.Told;
import press.galley.preview.dress.PageState.Told.Relevance;
import press.galley.site.Place;
import press.galley.site.Severity;

/** A page as a preview dresses it, in a browser: what its tests begin with. */
@Tag("browser")
@ExtendWith(BrowserIsFound.class)
abstract class DressedPage {

  static final Told ERROR =
      told(Severity.ERROR, "No date.", "dåte:\t\t2026-13-01", 7, Relevance.THIS_PAGE);

  static Chromium chromium;
  Stage stage;
  Window window;

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

  /** What the server tells of a page of so many words. */
  static String facts(String words) {
    return """
    {"groups": [{"title": "Text", "facts": [
      {"name": "Words", "value": "%s", "note": "2 min to read"},
      {"name": "Source", "value": "a.md", "url": "javascript:alert(1)"}]}],
     "search": {"title": "Choir sings", "url": "https://choir.example/", "description": "It hums."},
     "card": {"title": "Choir sings", "description": "It hums.", "site": "Choirs"}}
    """
        .formatted(words);
  }

  /** A warning of the page that is shown. */
  static Told warning(String title) {
    return told(Severity.WARNING, title, "", 0, Relevance.THIS_PAGE);
  }

  /** A problem with the line that it stands in. */
  static Told told(Severity severity, String title, String line, int column, Relevance relevance) {
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
