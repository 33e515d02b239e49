package press.galley.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.galley.cache.Cache;
import press.galley.cache.PageRecords;
import press.galley.layout.Output;

/** A file that is no page stays as long as it is made of the same and nobody has touched it. */
class DerivedReuseTest {

  private static final Map<String, String> WRITTEN = Map.of("feed.xml", "ab");

  private static final Reuse.Standing STANDING =
      (path, digest) -> digest.equals("ab") ? Optional.of(Path.of(path)) : Optional.empty();

  @Test
  void fileOfTheSameStays() {
    assertEquals("kept", fate(7, bakes(7), STANDING));
    // The notes are carried on by a bake that has made nothing.
    assertEquals("kept", fate(7, bakes(7, 7, 7), STANDING));
  }

  @Test
  void fileThatIsNewOrOfSomethingElseIsMade() {
    assertEquals("made", fate(7, PageRecords.EMPTY, STANDING));
    assertEquals("made", fate(8, bakes(7), STANDING));
    assertEquals("made", fate(7, bakes(7, 8), STANDING));
  }

  @Test
  void fileThatIsGoneOrWasTouchedIsMade() {
    assertEquals("made", fate(7, bakes(7), Reuse.Standing.NOTHING));
  }

  private static PageRecords bakes(long... prints) {
    PageRecords records = PageRecords.EMPTY;
    for (long print : prints) {
      Reuse reuse = reuse(records, STANDING);
      reuse.derived("feed.xml", print);
      records = reuse.records(List.of(), WRITTEN);
    }
    return records;
  }

  private static String fate(long print, PageRecords left, Reuse.Standing standing) {
    return reuse(left, standing)
        .derived("feed.xml", print)
        .map(output -> output instanceof Output.Kept ? "kept" : "other")
        .orElse("made");
  }

  private static Reuse reuse(PageRecords left, Reuse.Standing standing) {
    return new Reuse(new Cache(0, 0, 0, Map.of(), Map.of(), left), Map.of(), standing);
  }
}
