package press.galley;

import java.util.SortedMap;

/** A kind of site that grows and changes by chance. */
interface RandomSite {

  /** Its files. */
  SortedMap<String, String> grown(Chance chance);

  /** Something that an editor or a designer may do to it. */
  Edit edit(SortedMap<String, String> files, Chance chance);
}
