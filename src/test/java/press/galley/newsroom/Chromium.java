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
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window; it resolves no other host than this machine.
 *
 * @param driver what steers it
 * @param profile its own folder
 */
public record Chromium(ChromeDriver driver, Path profile) implements AutoCloseable {

  /** Says that it does not know this Chromium's version: it need not. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  /** What the reader asks of the screen. */
  public enum Scheme {
    LIGHT,
    DARK
  }

  /** Starts one. */
  public static Chromium open() {
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
      return new Chromium(driver, profile);
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

  /** Shows pages from now on in so many CSS pixels' width and in this scheme. */
  public void screen(int width, Scheme scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> feature =
        Map.of("name", "prefers-color-scheme", "value", scheme == Scheme.DARK ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> all = Files.walk(profile)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
