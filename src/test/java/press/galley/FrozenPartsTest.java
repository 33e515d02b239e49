package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a freeze a text is held with what it is a part of: no list takes an embargo from it. */
class FrozenPartsTest {

  private static final String STORY = "content/releases/2025/zugzwang.md";
  private static final String FRENCH = "content/releases/2025/zugzwang.fr.md";
  private static final String FRONT = "content/microsites/ball/index.md";
  private static final String PART = "content/microsites/ball/zugzwang.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  private void text(String path, String head) throws IOException {
    newsroom.write(path, "---\ntitle: Zugzwang\n" + head + "---\nZugzwang.\n");
  }

  /** What is public under a freeze with this list, of the texts of this test. */
  private Map<String, Boolean> shown(String... published) throws IOException {
    newsroom.write(
        "freeze.yaml",
        "since: 2025-12-01\nreason: Hush\npublished: ["
            + String.join(", ", published)
            + "]\nwithdrawn: []\n");
    List<String> problems = TinySite.words(newsroom.bake());
    assertEquals(List.of(), problems.stream().filter(line -> line.startsWith("error")).toList());
    Map<String, Boolean> shown = new TreeMap<>();
    for (String page :
        List.of("news/2025/zugzwang", "fr/news/2025/zugzwang", "ball", "ball/zugzwang")) {
      shown.put(page, newsroom.files().containsKey(page + "/index.html"));
    }
    shown.values().removeIf(there -> !there);
    return shown;
  }

  @Test
  void listedTranslationStaysUnderTheEmbargoOfItsUnlistedOriginal() throws IOException {
    text(STORY, "date: 2025-03-03\nembargo: 2027-01-01\n");
    text(FRENCH, "date: 2025-03-03\n");
    assertEquals(Map.of(), shown(FRENCH));
  }

  @Test
  void listedPageOfADraftMicrositeStaysAway() throws IOException {
    text(FRONT, "event: events/gala\ntheme: {colour: teal, font: serif}\nstatus: draft\n");
    text(PART, "type: page\n");
    assertEquals(Map.of(), shown(PART));
  }

  @Test
  void whatIsTakenOffTheListTakesItsPartsAlong() throws IOException {
    text(STORY, "date: 2025-03-03\n");
    text(FRENCH, "date: 2025-03-03\n");
    text(FRONT, "event: events/gala\ntheme: {colour: teal, font: serif}\n");
    text(PART, "type: page\n");
    assertEquals(
        List.of("ball", "ball/zugzwang", "fr/news/2025/zugzwang", "news/2025/zugzwang"),
        List.copyOf(shown(STORY, FRENCH, FRONT, PART).keySet()));
    assertEquals(Map.of(), shown(FRENCH, PART));
  }

  @Test
  void newOriginalUnderEmbargoTakesItsTranslationAwayAsWithoutAFreeze() throws IOException {
    text(FRENCH, "date: 2025-03-03\n");
    assertEquals(List.of("fr/news/2025/zugzwang"), List.copyOf(shown(FRENCH).keySet()));
    text(STORY, "date: 2025-03-03\nembargo: 2027-01-01\n");
    assertEquals(Map.of(), shown(FRENCH));
  }
}
