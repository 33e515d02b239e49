package press.galley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How one program did with one size of newsroom.
 *
 * @param entry the program
 * @param samples one a round
 * @param made what its last run wrote
 * @param trouble how its last run ended, if not well
 */
record Result(Entry entry, List<Sample> samples, Optional<Made> made, Optional<End> trouble) {

  /** Copies its samples. */
  Result {
    samples = List.copyOf(samples);
  }

  /** The median of the rounds, in seconds. */
  OptionalDouble wall() {
    return Figures.median(samples.stream().map(Sample::wall).toList());
  }

  /** The median of the rounds, in seconds of all cores. */
  OptionalDouble cpu() {
    return Figures.median(known(Sample::cpu));
  }

  /** The highest of all rounds, in MiB. */
  OptionalDouble peak() {
    return known(Sample::peak).stream().mapToDouble(Double::doubleValue).max();
  }

  /** From the shortest round to the longest. */
  String range() {
    List<Double> walls = samples.stream().map(Sample::wall).sorted().toList();
    return walls.isEmpty()
        ? Figures.none()
        : Figures.seconds(walls.get(0)) + "–" + Figures.seconds(walls.get(walls.size() - 1));
  }

  /** The median of the rounds' ratios: each round against the other's of the same round. */
  OptionalDouble ratioTo(Result other) {
    List<Double> ratios = new ArrayList<>();
    if (samples.size() == other.samples.size()) {
      for (int i = 0; i < samples.size(); i++) {
        ratios.add(samples.get(i).wall() / other.samples.get(i).wall());
      }
    }
    return Figures.median(ratios);
  }

  private List<Double> known(Function<Sample, OptionalDouble> figure) {
    return samples.stream().map(figure).flatMap(found -> found.stream().boxed()).toList();
  }
}
