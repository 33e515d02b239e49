package press.galley.newsroom;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium and what steers it, where this machine has both. */
record Programs(Path browser, Path driver) {

  static final String MISSING =
      "No Chromium with its chromedriver was found in /usr/bin or on the PATH: pages were not looked"
          + " at in a browser. Install both (Debian: chromium, chromium-driver).";

  static Optional<Programs> found() {
    Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome", "chrome");
    Optional<Path> driver = find("chromedriver");
    return browser.flatMap(one -> driver.map(other -> new Programs(one, other)));
  }

  private static Optional<Path> find(String... names) {
    List<String> path =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Arrays.stream(names)
        .flatMap(
            name ->
                Stream.concat(Stream.of("/usr/bin"), path.stream())
                    .flatMap(
                        folder -> Stream.of(name, name + ".exe").map(Path.of(folder)::resolve)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
