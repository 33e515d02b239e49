package press.galley;

import java.util.List;
import java.util.function.BooleanSupplier;
import press.galley.layout.Page;

/**
 * Looks whether every page of a layout can be made. What is made is given up again: what is wrong
 * is told where all problems are. Thread-safe.
 */
final class Inspection {

  private final List<Page> pages;
  private final PressRun press;
  private int next;

  Inspection(List<Page> pages, PressRun press) {
    this.pages = List.copyOf(pages);
    this.press = press;
  }

  /** Whether every page has been looked at. */
  synchronized boolean isFinished() {
    return next == pages.size();
  }

  /**
   * Looks at the pages that are left.
   *
   * @param goesOn asked before each page
   * @return whether all have been looked at
   */
  boolean goOn(BooleanSupplier goesOn) {
    for (int page = next(); page < pages.size(); page = next()) {
      if (!goesOn.getAsBoolean()) {
        return false;
      }
      var unused = press.pageOfAll(pages.get(page));
      seen(page);
    }
    return true;
  }

  private synchronized int next() {
    return next;
  }

  private synchronized void seen(int page) {
    next = page + 1;
  }
}
