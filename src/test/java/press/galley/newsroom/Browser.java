package press.galley.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import press.galley.newsroom.Chromium.Scheme;

/**
 * Chromium at a newsroom that is served on this machine.
 *
 * @param chromium the browser
 * @param server what it reads from
 */
record Browser(Chromium chromium, Loopback server) implements AutoCloseable {

  static Browser open(BakedNewsroom newsroom) {
    Chromium chromium = Chromium.open();
    try {
      return new Browser(chromium, Loopback.serve(newsroom.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return chromium.driver();
  }

  /** Opens a page by its path in the output. */
  void read(String page) {
    driver().get(server.origin() + "/" + page.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  /** Shows pages from now on in so many CSS pixels' width and in this scheme. */
  void screen(int width, Scheme scheme) {
    chromium.screen(width, scheme);
  }

  /** Lets pages run no script from now on, or lets them again. */
  void scripts(boolean run) {
    driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** The addresses that were asked for since the last time. */
  List<String> requests() {
    Json json = new Json();
    return StreamSupport.stream(
            driver().manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> (Map<?, ?>) json.toType(entry.getMessage(), Map.class))
        .map(entry -> (Map<?, ?>) entry.get("message"))
        .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
        .map(message -> (Map<?, ?>) message.get("params"))
        .map(params -> (Map<?, ?>) params.get("request"))
        .map(request -> String.valueOf(request.get("url")))
        .toList();
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    server.close();
  }
}
