package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.galley.bench.preview.Sighting.Saved;

class FindingsTest {

  private static final String NAME = "Galley, 100 releases";
  private static final ClockCheck CLOCK = new ClockCheck(0.2, 0.3);

  @Test
  void eachPartHasItsTableAndWhatIsToBeSaidStandsBelow() {
    Findings findings = new Findings();
    Idle idle = new Idle(OptionalDouble.of(0.03), Duration.ofSeconds(30));
    findings.add(Part.IDLE, NAME, idle.cells());
    findings.add(Part.START, NAME, new Starts(List.of(0.9, 0.8, 1.2)).cells());
    findings.judge(Goal.START.judge(NAME, OptionalDouble.of(0.9)));
    findings.judge(Goal.SAVE.judge(NAME, OptionalDouble.of(51)));
    findings.judge(Goal.IDLE.judge(NAME, OptionalDouble.empty()));
    findings.note("Hugo is missing.");
    assertEquals(
        """
        | Start to first page | median s | range | starts |
        | --- | ---: | ---: | ---: |
        | Galley, 100 releases | 0.90 | 0.80–1.20 | 3 |

        | Idle | CPU s a minute | watched s |
        | --- | ---: | ---: |
        | Galley, 100 releases | 0.06 | 30 |

        Targets:

        - Galley, 100 releases, start to first page: at most 1.00 s. 0.90, met.
        - Galley, 100 releases, save to pixels, median: at most 50.0 ms. 51.0, not met.
        - Galley, 100 releases, idle: at most 0.10 s of CPU a minute. Not measured.

        - Hugo is missing.
        """,
        findings.markdown());
    assertEquals(
        """
        Start to first page   median s      range  starts
        Galley, 100 releases      0.90  0.80–1.20       3

        Idle                  CPU s a minute  watched s
        Galley, 100 releases            0.06         30

        Galley, 100 releases, start to first page: at most 1.00 s. 0.90, met.
        Galley, 100 releases, save to pixels, median: at most 50.0 ms. 51.0, not met.
        Galley, 100 releases, idle: at most 0.10 s of CPU a minute. Not measured.

        Hugo is missing.
        """,
        findings.text());
  }

  @Test
  void theFirstSaveStandsApartAndTheSlowestCount() {
    List<Saved> saved =
        IntStream.rangeClosed(1, 50).mapToObj(i -> saved(i, OptionalDouble.of(10))).toList();
    assertEquals(
        List.of("300", "10.0", "–", "25.5", "48.0", "50.0", "50"),
        new Saves(saved(300, OptionalDouble.empty()), saved, CLOCK).cells());
  }

  private static Saved saved(double pixels, OptionalDouble told) {
    return new Saved(told, OptionalDouble.empty(), pixels, true);
  }

  @Test
  void wordsThatNobodySawAndClocksThatDifferAreTold() {
    Saved seen = saved(40, OptionalDouble.empty());
    Saved hidden = new Saved(OptionalDouble.empty(), OptionalDouble.empty(), 40, false);
    assertEquals(List.of(), new Saves(seen, List.of(seen), CLOCK).notes(NAME));
    assertEquals(
        List.of(
            "Galley, 100 releases: 1 of the new words were not on the screen.",
            "Galley, 100 releases: the browser's clock is 7.0 ms ahead (± 0.5 ms)."),
        new Saves(seen, List.of(seen, hidden), new ClockCheck(7, 0.5)).notes(NAME));
  }

  @Test
  void memoryHasARowForEachWayToLookAtIt() {
    Memory memory = new Memory(List.of(held(100, 40), held(150, 50), held(160, 51.2)), 1_000);
    assertEquals(
        List.of(
            List.of("Galley, 100 releases, resident", "100", "150", "160", "1,000"),
            List.of("Galley, 100 releases, live heap", "40", "50", "51", "1,000")),
        memory.rows(NAME));
    assertEquals(1.2, memory.growth().orElseThrow(), 1e-9);
    Memory blind =
        new Memory(
            Collections.nCopies(3, new Footprint(OptionalDouble.empty(), OptionalDouble.empty())),
            10);
    assertEquals(OptionalDouble.empty(), blind.growth());
    assertEquals("–", blind.rows(NAME).get(0).get(1));
  }

  private static Footprint held(double resident, double heap) {
    return new Footprint(OptionalDouble.of(resident), OptionalDouble.of(heap));
  }
}
