package press.galley.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What takes part in the race.
 *
 * @param id how it is named on the command line
 * @param name how it is named in the table
 * @param dialect the site that it bakes
 * @param edit what is changed before it runs
 * @param command how it is started
 */
record Entry(String id, String name, Dialect dialect, Edit edit, Command command) {

  /** The command that bakes a site; it runs in the site's folder. */
  interface Command {
    List<String> of(Path site, Path output);
  }

  /** Whether a name on the command line means it: its own, or that of its program. */
  boolean isCalled(String asked) {
    return id.equals(asked) || id.startsWith(asked + "-");
  }

  /** The folder of its site: one that is edited is nobody else's. */
  String folder() {
    return edit == Edit.NONE ? dialect.folder() : id;
  }
}
