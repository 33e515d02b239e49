package press.galley.preview.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.galley.preview.dress.PageState.Freshness;
import press.galley.preview.dress.PageState.Sight;

/** The bar says what is shown, and moves it. */
class BarTest extends DressedPage {

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
}
