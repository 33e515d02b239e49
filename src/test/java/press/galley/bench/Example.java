package press.galley.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Results that nobody measured. */
final class Example {

  private Example() {}

  /** A program that took these seconds in these rounds. */
  static Result result(String id, String name, double... walls) {
    return new Result(
        entry(id, name),
        DoubleStream.of(walls)
            .mapToObj(
                wall ->
                    new Sample(
                        wall,
                        OptionalDouble.of(wall * 2),
                        OptionalDouble.of(wall * 100),
                        new End.Done()))
            .toList(),
        Optional.of(new Made(1_070, 12_345_678)),
        Optional.empty());
  }

  /** A program that did not come to the end. */
  static Result stopped(String id, String name, int releases) {
    return new Result(
        entry(id, name), List.of(), Optional.empty(), Optional.of(new End.Stopped(480, releases)));
  }

  private static Entry entry(String id, String name) {
    return new Entry(
        id,
        name,
        Dialect.JBAKE,
        id.equals("galley-edit") ? Edit.TEXT : Edit.NONE,
        (site, output) -> List.of());
  }

  /** Three programs in three rounds. */
  static Results results() {
    return new Results(
        1_000,
        3,
        List.of(
            result("hugo", "Hugo 1", 1.0, 2.0, 4.0),
            result("galley-full", "Galley, every page", 0.5, 1.2, 3.6),
            stopped("jbake", "JBake 1", 1_000)));
  }
}
