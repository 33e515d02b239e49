package press.galley.bench.preview;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a page's clock is from ours, in milliseconds.
 *
 * @param apart by how much it is ahead
 * @param within how much that may be wrong
 */
record ClockCheck(double apart, double within) {

  private static final int ROUNDS = 20;
  private static final double NOTICED = 1;
  private static final Pattern VALUE = Pattern.compile("\"value\":\"([\\d.]+)\"");

  /** Milliseconds since 1970, with all digits that the machine gives. */
  static double now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
  }

  /** Asks a page for its time, and takes the answer that came most quickly. */
  static ClockCheck of(DevTools tools) throws IOException, InterruptedException {
    ClockCheck best = new ClockCheck(0, Double.MAX_VALUE);
    for (int i = 0; i < ROUNDS; i++) {
      double before = now();
      double page =
          value(
              tools.ask(
                  "Runtime.evaluate",
                  "{\"expression\":\"String(performance.timeOrigin + performance.now())\"}"));
      double after = now();
      if ((after - before) / 2 < best.within()) {
        best = new ClockCheck(page - (before + after) / 2, (after - before) / 2);
      }
    }
    return best;
  }

  private static double value(String answer) throws IOException {
    Matcher value = VALUE.matcher(answer);
    if (!value.find()) {
      throw new IOException("the page has no clock: " + answer);
    }
    return Double.parseDouble(value.group(1));
  }

  /** Whether the two differ by more than can be explained, and by a millisecond. */
  boolean isApart() {
    return Math.abs(apart) > within + NOTICED;
  }

  String words() {
    return String.format(
        Locale.ROOT, "the browser's clock is %.1f ms ahead (± %.1f ms).", apart, within);
  }
}
