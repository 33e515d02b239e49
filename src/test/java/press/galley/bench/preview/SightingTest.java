package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import press.galley.bench.preview.Sighting.Saved;

class SightingTest {

  @Test
  void saveIsTimedInItsParts() throws IOException {
    assertEquals(
        new Saved(OptionalDouble.of(20.5), OptionalDouble.of(31), 44.25, true),
        Sighting.of("Saved00007 1020.5 1031 1044.25 true").since(1_000));
  }

  @Test
  void partsOfAnEarlierPageAreNotTaken() throws IOException {
    Saved unknown = new Saved(OptionalDouble.empty(), OptionalDouble.empty(), 44, false);
    assertEquals(unknown, Sighting.of("Saved00007 900 931 1044 false").since(1_000));
    assertEquals(unknown, Sighting.of("Saved00007 NaN 1031 1044 false").since(1_000));
    assertEquals(
        new Saved(OptionalDouble.of(20), OptionalDouble.empty(), 44, false),
        Sighting.of("Saved00007 1020 1000 1044 false").since(1_000));
  }

  @Test
  void whatThePageCannotHaveToldIsSaid() {
    assertEquals(
        "the page says “Hello”",
        assertThrows(IOException.class, () -> Sighting.of("Hello")).getMessage());
  }
}
