package press.galley.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How all did with one size of newsroom.
 *
 * @param releases how many releases it has
 * @param runs how many rounds count
 * @param all one for each program, in the order in which they ran
 */
record Results(int releases, int runs, List<Result> all) {

  /** Whom the others are measured against. */
  static final String YARDSTICK = "hugo";

  /** Copies its results. */
  Results {
    all = List.copyOf(all);
  }

  Optional<Result> of(String id) {
    return all.stream().filter(result -> result.entry().id().equals(id)).findFirst();
  }

  /** A program's time as a ratio to the yardstick's. */
  OptionalDouble ratio(Result result) {
    return of(YARDSTICK).map(result::ratioTo).orElse(OptionalDouble.empty());
  }

  /** What there is to say below the table. */
  List<String> notes() {
    return all.stream()
        .flatMap(
            result ->
                result.trouble().stream()
                    .map(end -> result.entry().name() + ": " + end.words(releases) + "."))
        .toList();
  }

  Table table() {
    return new Table(
        List.of(
            Figures.count(releases) + " releases",
            "wall s",
            "range",
            "of Hugo",
            "CPU s",
            "MiB",
            "files",
            "MB"),
        all.stream().map(this::row).toList());
  }

  private List<String> row(Result result) {
    return List.of(
        result.entry().name(),
        Figures.or(result.wall(), Figures::seconds),
        result.range(),
        Figures.or(ratio(result), Figures::ratio),
        Figures.or(result.cpu(), Figures::seconds),
        Figures.or(result.peak(), peak -> Figures.count(Math.round(peak))),
        result.made().map(made -> Figures.count(made.files())).orElse(Figures.none()),
        result.made().map(made -> Figures.megabytes(made.bytes())).orElse(Figures.none()));
  }
}
