package press.galley.bench.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import press.galley.bench.Figures;

/**
 * What a preview held at first, after a hundred saves and after all.
 *
 * @param readings three
 * @param saves how many in all
 */
record Memory(List<Footprint> readings, int saves) {

  private static final int EARLY = 100;

  /** Copies its readings. */
  Memory {
    readings = List.copyOf(readings);
  }

  /**
   * Lets the server come to rest after the first page, then saves as fast as it shows, each save
   * waited for, while one page listens.
   */
  static Memory measure(Served served, Contender contender, PreviewOrder.Counts counts)
      throws IOException, InterruptedException {
    Visitor visitor = new Visitor();
    served.await(visitor, contender.desk().words());
    visitor.listen(served.page().resolve("/_galley/events"));
    List<Footprint> readings = new ArrayList<>(List.of(Footprint.of(served.process().pid())));
    Rest.await(served);
    Edits edits = contender.desk().edits();
    for (int i = 1; i <= counts.quick(); i++) {
      String word = edits.next();
      contender.desk().save(edits.release());
      served.await(visitor, word);
      if (i == Math.min(EARLY, counts.quick())) {
        readings.add(Footprint.of(served.process().pid()));
      }
    }
    readings.add(Footprint.of(served.process().pid()));
    return new Memory(readings, counts.quick());
  }

  /** Two rows, of what the process holds and of what is alive in it. */
  List<List<String>> rows(String name) {
    return List.of(
        row(name + ", resident", Footprint::resident), row(name + ", live heap", Footprint::heap));
  }

  private List<String> row(String name, Function<Footprint, OptionalDouble> figure) {
    List<String> row = new ArrayList<>(List.of(name));
    readings.forEach(
        reading ->
            row.add(
                Figures.or(
                    figure.apply(reading), mebibytes -> Figures.count(Math.round(mebibytes)))));
    row.add(Figures.count(saves));
    return row;
  }

  /** By how much the live heap has grown from the second reading to the last, in MiB. */
  OptionalDouble growth() {
    OptionalDouble early = readings.get(1).heap();
    OptionalDouble late = readings.get(readings.size() - 1).heap();
    return early.isPresent() && late.isPresent()
        ? OptionalDouble.of(Math.max(0, late.getAsDouble() - early.getAsDouble()))
        : OptionalDouble.empty();
  }
}
