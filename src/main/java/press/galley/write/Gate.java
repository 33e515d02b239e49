package press.galley.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds out before a move begins which folders it changes, and whether it may. A folder changes
 * when it gains, loses or replaces a file or a folder.
 */
final class Gate {

  private final Path root;
  private final Predicate<Path> writable;
  private final Map<Path, Path> nearest = new HashMap<>();

  /**
   * A gate to an output folder.
   *
   * @param writable who says whether a folder that exists may be changed
   */
  Gate(Path root, Predicate<Path> writable) {
    this.root = root;
    this.writable = writable;
  }

  /**
   * The folders, sorted, that a move would change and may not.
   *
   * @param standing the files that stand in the output, by path
   */
  List<Path> closed(Move move, Collection<String> standing) {
    return changed(move, standing).stream()
        .map(folder -> nearest(root.resolve(folder)))
        .distinct()
        .filter(writable.negate())
        .sorted()
        .toList();
  }

  /** The folders that change, by path; a folder that loses its last file goes with it. */
  private static Set<String> changed(Move move, Collection<String> standing) {
    Set<String> folders = new HashSet<>();
    move.changed().forEach(path -> folders.add(OutputPath.folder(path)));
    Set<String> kept = move.gone().isEmpty() ? Set.of() : kept(move, standing);
    for (String path : move.gone()) {
      String folder = OutputPath.folder(path);
      while (folders.add(folder) && !kept.contains(folder)) {
        folder = OutputPath.folder(folder);
      }
    }
    return folders;
  }

  /** The folders that hold a file after the move. */
  private static Set<String> kept(Move move, Collection<String> standing) {
    Set<String> gone = Set.copyOf(move.gone());
    Set<String> kept = new HashSet<>(Set.of(""));
    Stream.concat(move.changed().stream(), standing.stream().filter(path -> !gone.contains(path)))
        .forEach(
            path -> {
              String folder = OutputPath.folder(path);
              while (kept.add(folder)) {
                folder = OutputPath.folder(folder);
              }
            });
    return kept;
  }

  /** The folder, or what of the way to it exists. */
  private Path nearest(Path folder) {
    Path known = nearest.get(folder);
    if (known == null) {
      Path parent = folder.getParent();
      Path above = parent == null || folder.equals(root) ? parent : nearest(parent);
      boolean stands = (above == null || above.equals(parent)) && Files.isDirectory(folder);
      known = stands || above == null ? folder : above;
      nearest.put(folder, known);
    }
    return known;
  }
}
