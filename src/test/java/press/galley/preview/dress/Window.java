package press.galley.preview.dress;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.support.ui.WebDriverWait;
import press.galley.newsroom.Chromium;

/**
 * A browser that looks at a stage.
 *
 * @param chromium the browser
 * @param stage what it looks at
 */
record Window(Chromium chromium, Stage stage) {

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(20);

  /** What scripts below may use: an element of the preview’s own. */
  private static final String OWN =
      "const own = (selector) => document.querySelector('galley-preview').shadowRoot"
          + ".querySelector(selector);"
          + "const seen = (selector) => own(selector).checkVisibility() ? own(selector).innerText : '';";

  /** Opens the page and waits for the bar and for the server's first word. */
  void open(Scene scene) throws Exception {
    stage.show(scene);
    stage.asked().clear();
    chromium.driver().get(stage.address());
    until("return document.querySelector('galley-preview') !== null");
    until(() -> stage.asked().contains("/_galley/events"));
  }

  /** What a script gives, as text. */
  String run(String script, Object... arguments) {
    return Objects.toString(chromium.driver().executeScript(OWN + script, arguments));
  }

  /** What one sees of a part of the preview. */
  String seen(String selector) {
    return run("return seen(arguments[0])", selector);
  }

  /** Presses a button of the preview. */
  void press(String selector) {
    run("own(arguments[0]).click()", selector);
  }

  /** Waits until a script gives true. */
  void until(String script, Object... arguments) {
    until(() -> run(script, arguments).equals("true"));
  }

  /** Waits until one sees this. */
  void untilSeen(String selector, String text) {
    until("return seen(arguments[0]) === arguments[1]", selector, text);
  }

  private void until(BooleanSupplier condition) {
    new WebDriverWait(chromium.driver(), LONGEST)
        .pollingEvery(POLL)
        .until(driver -> condition.getAsBoolean());
  }

  /** Waits until the forms that were posted are these. */
  void untilPosted(List<String> forms) {
    until(() -> stage.posted().equals(forms));
  }

  /** Waits until a path was asked for so many times. */
  void untilAsked(String path, int times) {
    until(() -> stage.asked().stream().filter(path::equals).count() == times);
  }
}
