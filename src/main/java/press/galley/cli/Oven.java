package press.galley.cli;

import press.galley.BakeOrder;
import press.galley.BakeReport;
import press.galley.Progress;

/** What bakes: the pipeline, behind the one thing that a verb needs of it. */
@FunctionalInterface
public interface Oven {

  /**
   * Bakes what the order says.
   *
   * @throws press.galley.site.SetUpException where the set-up is broken
   */
  BakeReport bake(BakeOrder order, Progress progress);
}
