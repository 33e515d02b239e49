package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String DOCUMENT =
      """
      Before.

      <!-- race: begin -->

      Of yesterday.

      <!-- race: end -->

      After.
      """;

  private final Report report =
      new Report(
          "1 May 2026, 2 cores",
          "CPU and peak memory: guessed",
          List.of(Example.results()),
          List.of("Eleventy is missing."));

  @Test
  void reportTakesThePlaceOfTheLastOne() {
    assertEquals(
        """
        Before.

        <!-- race: begin -->

        1 May 2026, 2 cores.

        CPU and peak memory: guessed.

        | 1,000 releases | wall s | range | of Hugo | CPU s | MiB | files | MB |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | Hugo 1 | 2.00 | 1.00–4.00 | 1.00 | 4.00 | 400 | 1,070 | 12.3 |
        | Galley, every page | 1.20 | 0.50–3.60 | 0.60 | 2.40 | 360 | 1,070 | 12.3 |
        | JBake 1 | – | – | – | – | – | – | – |

        Medians of 3 rounds.

        - JBake 1: over 480 s, stopped.

        Targets:

        - 1,000 releases, Galley, every page: at most 0.80 of Hugo's time. 0.60, met.

        - Eleventy is missing.

        ![Seconds a bake takes, against the number of releases](performance.svg)

        <!-- race: end -->

        After.
        """,
        report.in(DOCUMENT, "performance.svg"));
  }

  @Test
  void reportWrittenTwiceIsWrittenOnce() {
    String once = report.in(DOCUMENT, "performance.svg");
    assertEquals(once, report.in(once, "performance.svg"));
  }

  @Test
  void documentWithoutTheMarksHasNoPlaceForIt() {
    assertTrue(Report.fits(DOCUMENT));
    assertFalse(Report.fits("<!-- race: end --> <!-- race: begin -->"));
    assertFalse(Report.fits(""));
  }
}
