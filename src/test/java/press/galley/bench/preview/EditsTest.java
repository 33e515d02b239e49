package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import press.galley.bench.Corpus;
import press.galley.bench.Release;

class EditsTest {

  @Test
  void everyFifthEditIsOfTheTitleWhichKeepsItThen() {
    Release release = new Corpus(40).middle();
    Edits edits = new Edits(release);
    for (int i = 1; i <= 4; i++) {
      assertEquals("Saved0000" + i, edits.next());
      assertTrue(edits.release().body().startsWith("Saved0000" + i + " "));
      assertEquals(release.title(), edits.release().title());
    }
    assertEquals("Saved00005", edits.next());
    assertTrue(edits.release().title().startsWith("Saved00005 "));
    assertTrue(edits.release().body().startsWith("Saved00004 "));
    assertEquals("Saved00006", edits.next());
    assertTrue(edits.release().title().startsWith("Saved00005 "));
    assertTrue(edits.release().body().startsWith("Saved00006 "));
    assertTrue(edits.next().matches(Edits.PATTERN));
  }
}
