package press.galley.layout;

import java.util.List;
import press.galley.edit.Edition;

/** Lays an edition out on pages. */
public interface Layout {

  /** The pages of an edition, in an order that depends on the edition alone. */
  List<Page> layOut(Edition edition);
}
