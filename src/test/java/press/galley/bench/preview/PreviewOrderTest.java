package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.bench.Order;

class PreviewOrderTest {

  @Test
  void withoutOptionsAllIsMeasuredWithTwoSizes() throws Order.Mistake {
    assertEquals(
        new PreviewOrder(
            PreviewOrder.Mode.ALL,
            List.of(100, 10_000),
            EnumSet.allOf(Part.class),
            new PreviewOrder.Counts(5, 50, 1_000, Duration.ofSeconds(30), Duration.ofSeconds(30)),
            Optional.empty()),
        PreviewOrder.read(List.of()));
  }

  @Test
  void partsAreNamedAndSecondsMayHaveTheirUnit() throws Order.Mistake {
    PreviewOrder order =
        PreviewOrder.read(
            List.of("--only", "idle,save", "--idle", "60s", "--sizes", "50,20", "--alone"));
    assertEquals(Set.of(Part.SAVE, Part.IDLE), order.parts());
    assertEquals(Duration.ofMinutes(1), order.counts().idle());
    assertEquals(List.of(20, 50), order.sizes());
    assertEquals(PreviewOrder.Mode.GALLEY, order.mode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--fast;There is no option --fast.",
        "--saves;--saves needs a value.",
        "--sizes 100,x;--sizes takes whole numbers from 1 to 9999999, not “x”.",
        "--only start,pixels;--only takes start, save, memory and idle, not “pixels”.",
      })
  void mistakeIsNamed(String words, String message) {
    assertEquals(
        message,
        assertThrows(Order.Mistake.class, () -> PreviewOrder.read(List.of(words.split(" ", -1))))
            .getMessage());
  }

  @Test
  void helpFitsAnOldTerminal() {
    assertTrue(PreviewOrder.HELP.lines().allMatch(line -> line.length() <= 80));
  }
}
