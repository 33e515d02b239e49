package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisitsTest {

  private static final Duration QUIET = Duration.ofMillis(200);

  private final Visits visits = new Visits();

  @Test
  void aPauseLastsAsLongAsItIsToBeQuiet() {
    assertEquals(200, left(0));
    assertEquals(50, left(150));
    assertEquals(0, left(200));
    assertEquals(0, left(5_000));
  }

  @Test
  void aPauseGoesOnWhileAPageIsMadeAndAWhileLonger() {
    visits.begin();
    visits.begin();
    assertEquals(1_000, left(1_000));
    visits.end(nanos(1_000));
    assertEquals(900, left(1_100));
    visits.end(nanos(1_200));
    assertEquals(150, left(1_250));
    assertEquals(0, left(1_400));
  }

  @Test
  void whatWasMadeBeforeItBeganDoesNotMakeItShorter() {
    visits.begin();
    visits.end(nanos(-1_000));
    assertEquals(200, left(0));
  }

  @Test
  void manyPagesHoldNothingUpForEver() {
    visits.begin();
    assertEquals(0, left(2_000));
    visits.end(nanos(1_950));
    assertEquals(10, left(1_990));
  }

  /** What is left of a pause that began at 0, so many milliseconds later. */
  private long left(long now) {
    return visits.left(0, nanos(now), QUIET);
  }

  private static long nanos(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }
}
