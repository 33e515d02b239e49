package press.galley.bench.preview;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * A server comes to rest: what it still does after the first page, such as looking at pages that
 * nobody has opened, is no idleness and not what a save costs.
 */
final class Rest {

  private static final Duration LOOK = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Of one processor. */
  private static final double HARDLY_ANYTHING = 0.01;

  private Rest() {}

  /** Waits until it has done hardly anything for a while, at most three minutes. */
  static void await(Served served) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    OptionalDouble before = cpu(served);
    boolean rests = before.isEmpty();
    while (!rests && System.nanoTime() - end < 0) {
      Thread.sleep(LOOK.toMillis());
      OptionalDouble now = cpu(served);
      rests = now.isEmpty() || now.getAsDouble() - before.getAsDouble() < most();
      before = now;
    }
  }

  private static double most() {
    return LOOK.toSeconds() * HARDLY_ANYTHING;
  }

  /** Seconds of the processor that it has taken so far; nothing where the system does not say. */
  static OptionalDouble cpu(Served served) {
    return served.process().info().totalCpuDuration().stream()
        .mapToDouble(spent -> spent.toNanos() / 1e9)
        .findFirst();
  }
}
