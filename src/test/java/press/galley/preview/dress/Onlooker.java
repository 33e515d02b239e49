package press.galley.preview.dress;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.support.ui.WebDriverWait;
import press.galley.newsroom.Chromium;

/** Somebody who looks at a page of a preview, and at what is laid over it. */
public class Onlooker {

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(20);

  /** What scripts below may use: an element of the preview’s own. */
  private static final String OWN =
      "const own = (selector) => document.querySelector('galley-preview')?.shadowRoot"
          + "?.querySelector(selector);"
          + "const seen = (selector) => own(selector)?.checkVisibility()"
          + " ? own(selector).innerText : '';";

  private final Chromium chromium;

  /** Through this browser. */
  public Onlooker(Chromium chromium) {
    this.chromium = chromium;
  }

  /** The browser. */
  public final Chromium chromium() {
    return chromium;
  }

  /** What a script gives, as text. */
  public final String run(String script, Object... arguments) {
    return Objects.toString(chromium.driver().executeScript(OWN + script, arguments));
  }

  /** What one sees of a part of the preview. */
  public final String seen(String selector) {
    return run("return seen(arguments[0])", selector);
  }

  /** What one sees of a part of the page itself. */
  public final String read(String selector) {
    return run(
        "const part = document.querySelector(arguments[0]); return part ? part.innerText : ''",
        selector);
  }

  /** Presses a button of the preview. */
  public final void press(String selector) {
    run("own(arguments[0]).click()", selector);
  }

  /** Waits until a script gives true. */
  public final void until(String script, Object... arguments) {
    until(() -> run(script, arguments).equals("true"));
  }

  /** Waits until one sees this of a part of the preview. */
  public final void untilSeen(String selector, String text) {
    until("return seen(arguments[0]) === arguments[1]", selector, text);
  }

  /** Waits until one reads this in a part of the page itself. */
  public final void untilRead(String selector, String text) {
    until(() -> read(selector).equals(text));
  }

  final void until(BooleanSupplier condition) {
    new WebDriverWait(chromium.driver(), LONGEST)
        .pollingEvery(POLL)
        .until(driver -> condition.getAsBoolean());
  }
}
