package press.galley.bench.preview;

import java.util.OptionalDouble;
import press.galley.bench.Figures;

/**
 * What Galley's preview is to reach.
 *
 * @param what is measured
 * @param limit the highest figure that will do
 * @param unit of both, or nothing
 */
record Goal(String what, double limit, String unit) {

  static final Goal START = new Goal("start to first page", 1, " s");
  static final Goal SAVE = new Goal("save to pixels, median", 50, " ms");
  static final Goal MEMORY = new Goal("live heap grown since 100 saves", 10, " MiB");
  static final Goal IDLE = new Goal("idle", 0.1, " s of CPU a minute");

  /** The goal, what was reached, and whether that will do. */
  String judge(String name, OptionalDouble figure) {
    return "%s, %s: at most %s. %s."
        .formatted(
            name,
            what,
            Figures.seconds(limit) + unit,
            figure.isEmpty()
                ? "Not measured"
                : Figures.seconds(figure.getAsDouble())
                    + (figure.getAsDouble() <= limit ? ", met" : ", not met"));
  }
}
