package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.layout.Output;
import press.galley.site.Workers;

/** Whoever asks a site that is kept open for a file of the bake gets it as the bake has it. */
class OpenFilesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

  @ParameterizedTest
  @ValueSource(strings = {"small", "harbour"})
  void readersGetEveryFileOfTheBake(String name) throws Exception {
    assertGivesBake(name, (site, sight) -> site.impression(sight, Optional.empty(), () -> false));
  }

  @Test
  void sketchOfANewsroomGivesThemOneByOne() throws Exception {
    assertGivesBake("small", (site, sight) -> site.sketch(sight).orElseThrow());
  }

  private interface Opening {
    Impression of(OpenSite site, Sight sight) throws SupersededException;
  }

  private static void assertGivesBake(String name, Opening opening) throws Exception {
    Path fixture = FIXTURES.resolve(name);
    SortedMap<String, String> baked = Tree.read(fixture.resolve("expected"));
    SortedMap<String, String> open = new TreeMap<>();
    try (Workers workers = Workers.forAllCores()) {
      Sight sight = new Sight(Sight.Scope.READERS, Instant.parse("2026-01-01T00:00:00Z"));
      Impression impression = opening.of(new OpenSite(fixture.resolve("site"), workers), sight);
      // What pages refer to is there once they are.
      for (String file : baked.keySet()) {
        impression.page(file).ifPresent(page -> impression.file(page.file()));
      }
      for (String file : baked.keySet()) {
        Optional<Output> output = impression.file(file);
        if (output.isPresent()) {
          open.put(file, new String(output.get().bytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    assertEquals(baked, open);
  }
}
