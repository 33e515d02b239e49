package press.galley;

import java.util.Optional;
import press.galley.layout.Output;
import press.galley.layout.Page;

/** Makes files of an edition whose pages are laid out, each when it is asked for. Thread-safe. */
interface Press {

  /** The file of one page; nothing, and a problem, where it can't be rendered. */
  Optional<Output> page(Page page);

  /**
   * A file that is no page, by its path under the output folder: one that the pages made so far
   * refer to, or one that is derived.
   */
  Optional<Output> other(String file);
}
