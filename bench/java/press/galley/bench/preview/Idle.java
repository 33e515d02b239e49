package press.galley.bench.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import press.galley.bench.Figures;

/**
 * What a preview does while a page is open and nobody saves.
 *
 * @param cpu seconds of the processor
 * @param watched for how long
 */
record Idle(OptionalDouble cpu, Duration watched) {

  /** Opens a page, lets the server come to rest, and looks on. */
  static Idle measure(Served served, Chromium chromium, Contender contender, Duration watched)
      throws IOException, InterruptedException {
    served.await(new Visitor(), contender.desk().words());
    chromium.show(served.page());
    Rest.await(served);
    OptionalDouble before = Rest.cpu(served);
    Thread.sleep(watched.toMillis());
    OptionalDouble after = Rest.cpu(served);
    return new Idle(
        before.isPresent() && after.isPresent()
            ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
            : OptionalDouble.empty(),
        watched);
  }

  /** Seconds of the processor a minute. */
  OptionalDouble aMinute() {
    return cpu.isPresent()
        ? OptionalDouble.of(cpu.getAsDouble() * 60 / watched.toSeconds())
        : OptionalDouble.empty();
  }

  /** The cells of its row after the first. */
  List<String> cells() {
    return List.of(Figures.or(aMinute(), Figures::seconds), Figures.count(watched.toSeconds()));
  }
}
