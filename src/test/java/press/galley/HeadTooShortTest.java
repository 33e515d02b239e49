package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A head that ends above its last fields publishes nothing. */
class HeadTooShortTest {

  private static final String TEXT = "content/releases/2025/zugzwang.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  private List<String> told(String body) throws IOException {
    newsroom.write(TEXT, "---\ntitle: Zugzwang\ndate: 2025-03-03\n---\n" + body);
    return TinySite.words(newsroom.bake());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: draft",
        "embargo: 2027-01-01",
        "withdrawn:",
        "embargo : 2027-01-01",
        "summary: Short",
      })
  void fieldBelowTheHeadStopsTheBake(String line) throws IOException {
    assertEquals(
        List.of("error " + TEXT + ":6:1 field-in-text: " + line),
        told("\n" + line + "\n---\nZugzwang.\n"));
    assertEquals(Map.of(), newsroom.files());
  }

  @Test
  void textWithAColonIsText() throws IOException {
    assertEquals(List.of(), told("London: the hall is open.\n\nstatus: of the hall, open.\n"));
  }
}
