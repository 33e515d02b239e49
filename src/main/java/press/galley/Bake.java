package press.galley;

import java.util.List;
import java.util.Optional;

/** The pipeline. */
public final class Bake {

  private Bake() {}

  /** Bakes what the order says. */
  public static BakeReport run(BakeOrder order, Progress progress) {
    return new BakeReport(0, 0, 0, 0, 0, Optional.empty(), List.of());
  }
}
