package press.galley;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import press.galley.layout.Output;
import press.galley.layout.Page;

/** A press that can make all files of an edition as well. Thread-safe. */
interface PressRun extends Press {

  /**
   * The file of one page, for all files of the site: where nothing that it reads has changed since
   * the last time, what stands for it.
   */
  Optional<Output> pageOfAll(Page page);

  /**
   * Every file of the site, by its path under the output folder.
   *
   * @param rendered those of the pages, in their order: only when they are there is it known which
   *     files they refer to
   */
  SortedMap<String, Output> files(List<Output> rendered);

  /** Every file of the site: renders its pages on all threads, and derives the rest. */
  default SortedMap<String, Output> all(List<Page> pages, Shift shift) {
    AtomicInteger done = new AtomicInteger();
    return files(
        shift
            .workers()
            .map(
                pages,
                page -> {
                  Optional<Output> output = pageOfAll(page);
                  shift.progress().step("rendering pages", done.incrementAndGet(), pages.size());
                  return output;
                })
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }
}
