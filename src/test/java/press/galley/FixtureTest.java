package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bakes every folder of {@code src/test/resources/fixtures}: {@code site} is the site, {@code
 * console.txt} what the console says, {@code expected} the exact files, if any are written. Where
 * {@code on-top-of} names another fixture, that one's site is laid under it.
 *
 * <p>{@code -Dgalley.fixtures=write} writes what comes out instead: read the difference before you
 * commit it.
 */
class FixtureTest {

  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

  @TempDir Path temporary;

  static Stream<String> fixtures() {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void siteGivesExactlyTheseFilesAndThisConsoleText(String name) throws IOException {
    Path fixture = FIXTURES.resolve(name);
    Path site = temporary.resolve("site");
    if (Files.exists(fixture.resolve("on-top-of"))) {
      String other = Files.readString(fixture.resolve("on-top-of")).strip();
      Tree.copy(FIXTURES.resolve(other).resolve("site"), site);
    }
    Tree.copy(fixture.resolve("site"), site);
    String console =
        Command.in(site).run("bake", "--name-withheld", "--at", "2026-01-01T00:00:00Z").text();
    Path output = site.resolve("target/site");
    if (System.getProperty("galley.fixtures", "").equals("write")) {
      Tree.replace(output, fixture.resolve("expected"));
      Files.writeString(fixture.resolve("console.txt"), console);
    }
    assertEquals(Files.readString(fixture.resolve("console.txt")), console);
    assertEquals(Tree.read(fixture.resolve("expected")), Tree.read(output));
  }
}
