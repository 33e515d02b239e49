package press.galley.bench.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FootprintTest {

  @Test
  void residentMemoryIsWhatTheKernelSaysNow() {
    assertEquals(
        OptionalDouble.of(150),
        Footprint.resident("VmHWM:\t  204800 kB\nVmRSS:\t  153600 kB\nRssAnon:\t  1 kB\n"));
    assertEquals(OptionalDouble.empty(), Footprint.resident("Name:\tjava\n"));
  }

  @Test
  void heapIsTheSumOfAllObjectsThatAreAlive() {
    assertEquals(
        OptionalDouble.of(12),
        Footprint.heap(
            """
            4711:
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         56418        3841320  [B (java.base@17.0.15)
               2:            24         131072  example.Total (java.base@17.0.15)
            Total        215108       12582912
            """));
    assertEquals(OptionalDouble.empty(), Footprint.heap(""));
  }
}
