package press.galley.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.layout.Output;
import press.galley.site.Problems;
import press.galley.site.Workers;

class StagingTest {

  @TempDir Path root;
  private Path site;
  private Claim claim;

  @BeforeEach
  void claimed() {
    site = root.resolve("site");
    claim = new OutputFolder(site, List.of(), new Problems()).claim().orElseThrow();
  }

  private static Output.Made page(String file, String text) {
    return new Output.Made(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private WriteReport write(Output... outputs) {
    Map<String, Output> files = new TreeMap<>();
    for (Output output : outputs) {
      files.put(output.file(), output);
    }
    try (Workers workers = Workers.of(1);
        Claim own = claim) {
      return own.write(new TreeMap<>(files), workers);
    }
  }

  @Test
  void placedPageIsWrittenWithTheOthers() throws IOException {
    Output placed = claim.place(page("a/index.html", "early"));
    assertFalse(Files.exists(site));
    assertEquals("early", new String(placed.bytes(), StandardCharsets.UTF_8));
    assertEquals(new WriteReport(2, 0, 0), write(placed, page("b.html", "late")));
    assertEquals("early", Files.readString(site.resolve("a/index.html")));
    assertEquals("late", Files.readString(site.resolve("b.html")));
  }

  @Test
  void placedPageThatTheSiteDoesNotHaveIsNotWritten() {
    claim.place(page("secret/index.html", "early"));
    write(page("b.html", "late"));
    assertFalse(Files.exists(site.resolve("secret/index.html")));
    assertTrue(Files.exists(site.resolve("b.html")));
  }

  @Test
  void fileThatTakesThePlaceOfAPageIsWritten() throws IOException {
    claim.place(page("a.html", "early"));
    write(page("a.html", "late"));
    assertEquals("late", Files.readString(site.resolve("a.html")));
  }

  @Test
  void nothingOfAClaimThatWritesNothingIsLeft() {
    claim.place(page("a.html", "early"));
    claim.close();
    assertFalse(Files.exists(site));
    assertFalse(Files.exists(root.resolve(".site.galley/stage")));
  }
}
