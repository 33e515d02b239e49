package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bakes every folder of {@code src/test/resources/parity} with stock JBake 2.7.0, its database
 * included, and with {@code galley bake --jbake}, and compares the trees byte for byte, far from
 * Greenwich and in another language than the sites'. What JBake leaves to chance, docs/adr/0009
 * says.
 *
 * <p>{@code -Dgalley.parity=DIR} takes the sites that are the folders of another one.
 */
class ParityTest {

  private static final Path SITES =
      Path.of(System.getProperty("galley.parity", "src/test/resources/parity"));

  @TempDir Path temporary;

  static Stream<String> sites() {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void galleyGivesTheBytesThatJBakeGives(String name) throws IOException {
    Path site = temporary.resolve("a site in Zürich");
    Tree.copy(SITES.resolve(name), site);
    Path output = temporary.resolve("out put");
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Locale.setDefault(Locale.CANADA_FRENCH);
      assertEquals(List.of(), StockJBake.bake(site, output));
      SortedMap<String, String> expected = Tree.read(output);
      Tree.replace(temporary.resolve("nothing"), output);
      Command.Outcome galley =
          Command.in(site)
              .run(
                  "bake",
                  "--jbake",
                  "--at",
                  Instant.now().toString(),
                  "--output",
                  output.toString());
      assertEquals(0, galley.exit(), galley.text());
      assertFalse(expected.isEmpty());
      assertEquals("", Difference.between(expected, Tree.read(output)));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
