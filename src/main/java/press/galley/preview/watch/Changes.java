package press.galley.preview.watch;

import java.nio.file.Path;
import java.util.Set;

/** What happened to the files of a site since it was told last. */
public sealed interface Changes {

  /**
   * These files were written, made, moved or deleted, and perhaps folders among them.
   *
   * @param files absolute
   */
  record Files(Set<Path> files) implements Changes {
    /** Copies its files. */
    public Files {
      files = Set.copyOf(files);
    }
  }

  /**
   * Nobody knows which: all must be looked at.
   *
   * @param why one sentence for the terminal
   */
  record Unknown(String why) implements Changes {}
}
