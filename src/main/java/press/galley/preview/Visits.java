package press.galley.preview;

import java.time.Duration;

/**
 * The pages that are being made for somebody: what can wait leaves the machine to them, and to what
 * a browser fetches then. All times are as {@link System#nanoTime} says. Not thread-safe.
 */
final class Visits {

  /** A page that takes longer, or many that follow each other, hold nothing up for ever. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private int open;
  private boolean any;
  private long lastEnded;

  void begin() {
    open++;
  }

  void end(long now) {
    open--;
    any = true;
    lastEnded = now;
  }

  /**
   * The milliseconds that are left of a pause; 0 where it is over.
   *
   * @param begun when it began
   * @param quiet how long nobody's page is to have been made at its end
   */
  long left(long begun, long now, Duration quiet) {
    long longest = LONGEST.toNanos() - (now - begun);
    long idle = any ? Math.min(now - begun, now - lastEnded) : now - begun;
    long left = open > 0 ? longest : Math.min(longest, quiet.toNanos() - idle);
    return Math.max(0, Duration.ofNanos(left).toMillis());
  }
}
