package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultsTest {

  @Test
  void medianIsTheOneInTheMiddle() {
    assertEquals(OptionalDouble.empty(), Figures.median(List.of()));
    assertEquals(OptionalDouble.of(3), Figures.median(List.of(9.0, 1.0, 3.0)));
    assertEquals(OptionalDouble.of(2), Figures.median(List.of(9.0, 1.0, 3.0, 0.5)));
  }

  @Test
  void percentileIsTheNearestRank() {
    assertEquals(OptionalDouble.empty(), Figures.percentile(List.of(), 95));
    assertEquals(OptionalDouble.of(7), Figures.percentile(List.of(7.0), 1));
    List<Double> fifty = IntStream.rangeClosed(1, 50).mapToObj(i -> (double) (51 - i)).toList();
    assertEquals(OptionalDouble.of(1), Figures.percentile(fifty, 2));
    assertEquals(OptionalDouble.of(25), Figures.percentile(fifty, 50));
    assertEquals(OptionalDouble.of(48), Figures.percentile(fifty, 95));
    assertEquals(OptionalDouble.of(50), Figures.percentile(fifty, 100));
  }

  @Test
  void ratioIsTheMedianOfTheRoundsRatios() {
    // The medians are 1.2 and 2.0 both times: it matters which rounds go together.
    Result ours = Example.result("galley-full", "Galley", 3.6, 0.5, 1.2);
    assertEquals(
        OptionalDouble.of(0.6), ours.ratioTo(Example.result("hugo", "Hugo", 4.0, 1.0, 2.0)));
    assertEquals(
        OptionalDouble.of(0.9), ours.ratioTo(Example.result("hugo", "Hugo", 4.0, 2.0, 1.0)));
  }

  @Test
  void ratioToOneThatWasStoppedIsNone() {
    Result ours = Example.result("galley-full", "Galley", 1, 2, 3);
    assertEquals(OptionalDouble.empty(), ours.ratioTo(Example.stopped("hugo", "Hugo", 100)));
  }

  @Test
  void tableSaysWhatWasMeasured() {
    assertEquals(
        """
        1,000 releases      wall s      range  of Hugo  CPU s  MiB  files    MB
        Hugo 1                2.00  1.00–4.00     1.00   4.00  400  1,070  12.3
        Galley, every page    1.20  0.50–3.60     0.60   2.40  360  1,070  12.3
        JBake 1                  –          –        –      –    –      –     –
        """,
        Example.results().table().text());
    assertEquals(List.of("JBake 1: over 480 s, stopped."), Example.results().notes());
  }

  @Test
  void tableFitsAnOldTerminal() {
    Table table =
        new Results(
                100_000,
                5,
                List.of(
                    Example.result("hugo", "Hugo 0.111.3", 101.5, 115.4),
                    Example.result("galley-title", "Galley, title edited", 15.5, 14.4)))
            .table();
    assertTrue(table.text().lines().allMatch(line -> line.length() <= 80), table.text());
  }

  @Test
  void whoWasStoppedWithASmallerSiteDoesNotRun() {
    Results results = new Results(1_000, 3, List.of(Example.stopped("jbake", "JBake 1", 100)));
    assertEquals(
        List.of("JBake 1: over 480 s, stopped at 100 releases, not run here."), results.notes());
  }

  @Test
  void targetIsMetOrNot() {
    assertEquals(
        List.of("1,000 releases, Galley, every page: at most 0.80 of Hugo's time. 0.60, met."),
        Target.judged(List.of(Example.results())));
    Results slow =
        new Results(
            10_000,
            1,
            List.of(
                Example.result("hugo", "Hugo", 10),
                Example.result("galley-full", "Galley, every page", 7),
                Example.result("galley-edit", "Galley, text edited", 0.5)));
    assertEquals(
        List.of(
            "10,000 releases, Galley, every page: at most 0.50 of Hugo's time. 0.70, not met.",
            "10,000 releases, Galley, text edited: at most 0.050 of Hugo's time. 0.050, met.",
            "10,000 releases, Galley, every page: at most 600 MiB. 700 MiB, not met."),
        Target.judged(List.of(slow)));
  }

  @Test
  void targetWithoutHugoIsNotMeasured() {
    Results alone =
        new Results(100, 1, List.of(Example.result("galley-full", "Galley, every page", 7)));
    assertEquals(
        List.of("100 releases, Galley, every page: at most 2.00 of Hugo's time. Not measured."),
        Target.judged(List.of(alone)));
  }
}
