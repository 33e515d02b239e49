package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> NAMES = List.of("title", "tile", "dateline", "date", "GB");

  @ParameterizedTest
  @CsvSource({
    "titel, Did you mean “title”?",
    "TITLE, Did you mean “title”?",
    "tilte, Did you mean “tile”?",
    "datelin, Did you mean “dateline”?",
    "gb, Did you mean “GB”?",
    "summary, 'Known are: GB, date, dateline, tile, title.'"
  })
  void nearestNameIsOfferedAndElseAll(String typed, String hint) {
    assertEquals(hint, Nearest.hint(typed, NAMES));
  }
}
