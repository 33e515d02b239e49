package press.galley.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What Galley is to reach.
 *
 * @param releases with how many releases
 * @param entry the program, by its id
 * @param kind what is measured
 * @param limit the highest figure that will do
 */
record Target(int releases, String entry, Kind kind, double limit) {

  /** What is measured. */
  enum Kind {
    /** Wall time as a ratio to Hugo's. */
    TIME,
    /** Peak memory in MiB. */
    MEMORY
  }

  static final List<Target> ALL =
      List.of(
          new Target(100, "galley-full", Kind.TIME, 2.0),
          new Target(1_000, "galley-full", Kind.TIME, 0.8),
          new Target(10_000, "galley-full", Kind.TIME, 0.5),
          new Target(10_000, "galley-edit", Kind.TIME, 0.05),
          new Target(10_000, "galley-full", Kind.MEMORY, 600),
          new Target(100_000, "galley-full", Kind.MEMORY, 2_048));

  /** The targets that these results can be held to, a line each. */
  static List<String> judged(List<Results> results) {
    return results.stream()
        .flatMap(heat -> ALL.stream().flatMap(target -> target.judge(heat).stream()))
        .toList();
  }

  /** The target, what was reached, and whether that will do. */
  Optional<String> judge(Results results) {
    return releases == results.releases()
        ? results.of(entry).map(result -> words(result, figure(results, result)))
        : Optional.empty();
  }

  private OptionalDouble figure(Results results, Result result) {
    return kind == Kind.TIME ? results.ratio(result) : result.peak();
  }

  private String words(Result result, OptionalDouble figure) {
    String verdict =
        figure.isEmpty()
            ? "Not measured"
            : written(figure.getAsDouble())
                + (figure.getAsDouble() <= limit ? ", met" : ", not met");
    return "%s releases, %s: at most %s. %s."
        .formatted(
            Figures.count(releases),
            result.entry().name(),
            kind == Kind.TIME ? Figures.ratio(limit) + " of Hugo's time" : written(limit),
            verdict);
  }

  private String written(double figure) {
    return kind == Kind.TIME ? Figures.ratio(figure) : Figures.count(Math.round(figure)) + " MiB";
  }
}
