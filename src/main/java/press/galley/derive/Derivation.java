package press.galley.derive;

import java.util.List;
import press.galley.edit.Edition;
import press.galley.layout.Output;

/** Makes files of an edition that are no pages: feeds, maps for machines, redirects. */
public interface Derivation {

  /** The files, in any order; they depend on the edition alone. */
  List<Output> derive(Edition edition);
}
