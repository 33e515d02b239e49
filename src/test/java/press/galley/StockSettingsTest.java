package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting of JBake's that can't be read is told with its line, with {@code --jbake} or not. */
class StockSettingsTest {

  @TempDir Path root;

  private String baked(String setting, String... options) {
    new TinySite(root)
        .stock()
        .with("jbake.properties", "# A small site.", setting)
        .with("templates/index.ftl", "")
        .with("templates/archive.ftl", "")
        .with("templates/feed.ftl", "")
        .post("content/a.md", "status=published");
    String[] command = new String[options.length + 1];
    command[0] = "bake";
    System.arraycopy(options, 0, command, 1, options.length);
    Command.Outcome outcome = Command.in(root).run(command);
    assertEquals(1, outcome.exit(), outcome.text());
    return outcome.text();
  }

  @ParameterizedTest
  @CsvSource({
    "uri.noExtension=perhaps, Write true or false.",
    "tag.sanitize=sometimes, Write true or false.",
    "render.encoding=UTF-99, Write UTF-8.",
    "render.encoding=no such, Write UTF-8.",
    "server.port=front, Write a whole number."
  })
  void isToldWithItsLine(String setting, String hint) {
    int equals = setting.indexOf('=');
    String told =
        """
        error  jbake.properties:2  wrong-setting
          The setting %s has a value that can’t be used.
          found  %s
          hint   %s
        """
            .formatted(setting.substring(0, equals), setting.substring(equals + 1), hint);
    assertEquals(told, firstProblem(baked(setting)));
    assertEquals(told, firstProblem(baked(setting, "--jbake")));
  }

  private static String firstProblem(String text) {
    return text.substring(0, text.indexOf("\n\n") + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "none"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void listWithoutAnyPostOnAPageEnds(String size) {
    String setting = "index.paginate=true\nindex.posts_per_page=" + size;
    for (String option : new String[] {"--clean", "--jbake"}) {
      assertEquals(
          "error  jbake.properties:3  wrong-setting",
          baked(setting, option).lines().findFirst().orElseThrow());
    }
  }
}
