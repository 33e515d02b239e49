package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Tree;
import press.galley.preview.web.Entrance;

/** A small newsroom that is previewed at the turn of 2025 to 2026. */
@ExtendWith(UsualClassPath.class)
// Java does not let go of a reader of events who is interrupted.
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
abstract class PreviewedNewsroom {

  private static final Path SOURCE = Path.of("src/test/resources/fixtures/small/site");
  static final String OPENING = "content/releases/2025/opening.md";
  static final String OPENING_PAGE = "/news/2025/opening/";
  static final String EMBARGOED_PAGE = "/news/2025/embargoed/";

  @TempDir Path site;

  private final List<String> told = new ArrayList<>();
  PreviewSession session;
  Reader reader;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    Tree.copy(SOURCE, site);
    session =
        PreviewSession.open(
            new PreviewSession.Order(
                site,
                Stream.of(
                        "content", "templates", "assets", "data", "jbake.properties", "freeze.yaml")
                    .map(site::resolve)
                    .collect(Collectors.toSet()),
                Entrance.loopback(0),
                Optional.empty()),
            InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")),
            told::add);
    reader = new Reader(session.address());
    reader.version(2);
  }

  @AfterEach
  void close() {
    session.close();
  }

  void save(String file, String from, String to) throws IOException {
    Path path = site.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), file);
    Files.writeString(path, text.replace(from, to));
  }

  /** The page once it has those words. */
  String pageWith(String words, String path) throws IOException, InterruptedException {
    return reader.until(path, response -> response.body().contains(words));
  }

  /** Where a page leads to, once it does. */
  String newAddress(String path) throws IOException, InterruptedException {
    awaitStatus(302, path);
    return reader.get(path).headers().firstValue("Location").orElse("");
  }

  void awaitStatus(int status, String path) throws IOException, InterruptedException {
    reader.until(path, response -> response.statusCode() == status);
  }

  String page(String path) throws IOException, InterruptedException {
    return reader.get(path).body();
  }
}
