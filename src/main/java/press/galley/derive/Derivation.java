package press.galley.derive;

import java.util.List;
import press.galley.edit.Edition;
import press.galley.layout.Output;
import press.galley.layout.Page;

/** Makes files of an edition that are no pages: feeds, maps for machines, redirects. */
public interface Derivation {

  /** The files, in any order; they depend on the edition and on how it is laid out alone. */
  List<Output> derive(Edition edition, List<Page> pages);

  /**
   * Whether a file may be one of them, told by its name alone.
   *
   * @param file its path under the output folder
   */
  boolean mayMake(String file);
}
