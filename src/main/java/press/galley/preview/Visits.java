package press.galley.preview;

import java.time.Duration;

/**
 * The pages that are being made for somebody: what can wait leaves the machine to them, and to what
 * a browser fetches then. Not thread-safe.
 */
final class Visits {

  /** A page that takes longer does not hold up the others for ever. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private int now;
  private long lastEnded = System.nanoTime() - LONGEST.toNanos();

  void begin() {
    now++;
  }

  void end() {
    now--;
    lastEnded = System.nanoTime();
  }

  /**
   * The milliseconds that are left of a pause; 0 where it is over.
   *
   * @param begun when it began, as {@link System#nanoTime} said
   * @param quiet how long nobody's page is to have been made at its end
   */
  long left(long begun, Duration quiet) {
    long time = System.nanoTime();
    long longest = LONGEST.toNanos() - (time - begun);
    long still = quiet.toNanos() - Math.min(time - begun, time - lastEnded);
    return Math.max(0, Duration.ofNanos(now > 0 ? longest : Math.min(longest, still)).toMillis());
  }
}
