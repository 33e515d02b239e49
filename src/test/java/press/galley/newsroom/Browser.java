package press.galley.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium at a newsroom that is served on this machine; it resolves no other host.
 *
 * @param driver what steers it
 * @param server what it reads from
 * @param profile its own folder
 */
record Browser(ChromeDriver driver, Loopback server, Path profile) implements AutoCloseable {

  /** Says that it does not know this Chromium's version: it need not. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  /** What the reader asks of the screen. */
  enum Scheme {
    LIGHT,
    DARK
  }

  static Browser open(BakedNewsroom newsroom) {
    Programs programs = Programs.found().orElseThrow(() -> new AssertionError(Programs.MISSING));
    VERSIONS.setLevel(Level.SEVERE);
    try {
      Path profile = Files.createTempDirectory("galley-chromium");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(programs.driver().toFile())
              .usingAnyFreePort()
              .build();
      ChromeDriver driver = new ChromeDriver(service, options(programs.browser(), profile));
      driver.executeCdpCommand("Network.enable", Map.of());
      return new Browser(driver, Loopback.serve(newsroom.folder()), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path browser, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    return options;
  }

  /** Opens a page by its path in the output. */
  void read(String page) {
    driver.get(server.origin() + "/" + page.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  /** Shows pages from now on in so many CSS pixels' width and in this scheme. */
  void screen(int width, Scheme scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> feature =
        Map.of("name", "prefers-color-scheme", "value", scheme == Scheme.DARK ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Lets pages run no script from now on, or lets them again. */
  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** The addresses that were asked for since the last time. */
  List<String> requests() {
    Json json = new Json();
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
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
    driver.quit();
    server.close();
    try (Stream<Path> all = Files.walk(profile)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
