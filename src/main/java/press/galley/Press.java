package press.galley;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import press.galley.layout.Output;
import press.galley.layout.Page;

/** Makes the files of an edition whose pages are laid out. Thread-safe. */
interface Press {

  /** The file of one page; nothing, and a problem, where it can't be rendered. */
  Optional<Output> page(Page page);

  /**
   * A file that is no page, by its path under the output folder: one that the pages made so far
   * refer to, or one that is derived.
   */
  Optional<Output> other(String file);

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
                  Optional<Output> output = page(page);
                  shift.progress().step("rendering pages", done.incrementAndGet(), pages.size());
                  return output;
                })
            .stream()
            .flatMap(Optional::stream)
            .toList());
  }
}
