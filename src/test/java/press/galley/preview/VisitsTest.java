package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final Duration QUIET = Duration.ofMillis(200);

  private final Visits visits = new Visits();

  @Test
  void aPauseLastsAsLongAsItIsToBeQuiet() {
    assertTrue(visits.left(System.nanoTime(), QUIET) > 0);
    assertEquals(0, visits.left(System.nanoTime() - SECOND, QUIET));
  }

  @Test
  void aPauseGoesOnWhileAPageIsMadeAndAWhileLonger() {
    visits.begin();
    visits.begin();
    assertTrue(visits.left(System.nanoTime() - SECOND, QUIET) > QUIET.toMillis());
    visits.end();
    assertTrue(visits.left(System.nanoTime() - SECOND, QUIET) > QUIET.toMillis());
    visits.end();
    long left = visits.left(System.nanoTime() - SECOND, QUIET);
    assertTrue(left > 0 && left <= QUIET.toMillis(), left + " ms");
  }

  @Test
  void aPageThatTakesVeryLongHoldsNothingUpForEver() {
    visits.begin();
    assertEquals(0, visits.left(System.nanoTime() - 2 * SECOND, QUIET));
  }
}
