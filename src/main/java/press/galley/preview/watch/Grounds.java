package press.galley.preview.watch;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The paths that are watched: the roots, which need not be there yet, and all in them that is not
 * hidden.
 *
 * @param roots absolute
 */
record Grounds(Set<Path> roots) {

  Grounds {
    roots =
        roots.stream()
            .map(root -> root.toAbsolutePath().normalize())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a path is a root or stands in one. A root may be hidden, what is in it may not. */
  boolean hold(Path path) {
    for (Path root : roots) {
      if (path.startsWith(root) && isOpen(path, root.getNameCount())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Path path, int from) {
    for (int i = from; i < path.getNameCount(); i++) {
      if (path.getName(i).toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a path is a root or a folder that a root stands in, however deep. */
  boolean leadThrough(Path path) {
    return roots.stream().anyMatch(root -> root.startsWith(path));
  }

  /**
   * What an event at a path is told as: the path itself; or the roots that came or went with a
   * folder that they stand in; or nothing.
   */
  Set<Path> concernedBy(Path path) {
    if (hold(path)) {
      return Set.of(path);
    }
    return roots.stream()
        .filter(root -> root.startsWith(path))
        .collect(Collectors.toUnmodifiableSet());
  }
}
