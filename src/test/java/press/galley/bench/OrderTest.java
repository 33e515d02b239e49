package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {

  @Test
  void withoutOptionsThereAreThreeSizesAndFiveRounds() throws Order.Mistake {
    Order order = Order.read(List.of());
    assertEquals(
        List.of(new Order.Size(100, 5), new Order.Size(1_000, 5), new Order.Size(10_000, 5)),
        order.heats());
    assertEquals(480, order.timeout());
    assertEquals(Order.Mode.RACE, order.mode());
  }

  @Test
  void sizeMayHaveItsOwnRounds() throws Order.Mistake {
    Order order =
        Order.read(
            List.of("--sizes", "100000:1,100", "--runs", "3", "--report", "docs/performance.md"));
    assertEquals(List.of(new Order.Size(100, 3), new Order.Size(100_000, 1)), order.heats());
    assertEquals(Optional.of(Path.of("docs/performance.md")), order.report());
  }

  @ParameterizedTest
  @CsvSource({
    "galley,      galley-full,  true",
    "galley,      galley-edit,  true",
    "galley-edit, galley-edit,  true",
    "galley-edit, galley-full,  false",
    "hugo,        galley-full,  false",
    "gal,         galley-full,  false",
  })
  void nameMeansAProgramOrOneOfItsEntries(String name, String entry, boolean runs)
      throws Order.Mistake {
    Order order = Order.read(List.of("--only", name));
    assertEquals(runs, order.wants(Example.result(entry, "Galley", 1).entry()));
  }

  @Test
  void programThatIsNotAskedForIsNotLookedFor() throws Order.Mistake {
    Order order = Order.read(List.of("--only", "hugo,galley-edit"));
    assertTrue(order.wants("galley"));
    assertFalse(order.wants("jbake"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--fast;There is no option --fast.",
        "--runs;--runs needs a value.",
        "--runs 0;--runs takes whole numbers from 1 to 9999999, not “0”.",
        "--sizes 100,x;--sizes takes whole numbers from 1 to 9999999, not “x”.",
      })
  void mistakeIsNamed(String words, String message) {
    assertEquals(
        message,
        assertThrows(Order.Mistake.class, () -> Order.read(List.of(words.split(" ", -1))))
            .getMessage());
  }

  @Test
  void helpFitsAnOldTerminal() {
    assertTrue(Order.HELP.lines().allMatch(line -> line.length() <= 80));
  }
}
