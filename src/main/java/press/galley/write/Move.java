package press.galley.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The step from the last output to the new one, kept in a file until it is done: which files come
 * from the stage, and which go. Doing it twice is the same as doing it once.
 *
 * @param changed the files that come, by path
 * @param gone the files that go, by path
 */
record Move(List<String> changed, List<String> gone) {

  private static final String LIST = "move";
  private static final String GONE = "- ";
  private static final String CHANGED = "+ ";
  private static final String NEXT_MANIFEST = Manifest.FILE + ".next";

  /** Copies its lists. */
  Move {
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /** Whether no file comes and none goes. */
  boolean isEmpty() {
    return changed.isEmpty() && gone.isEmpty();
  }

  /**
   * Writes the list down, and the manifest of what there will be: from here on the step will be
   * finished, or what came of it is known to the next bake.
   */
  void begin(Path aside, Manifest manifest) throws IOException {
    manifest.write(aside.resolve(NEXT_MANIFEST));
    Path draft = aside.resolve(LIST + ".new");
    SealedLines.write(
        draft,
        Stream.concat(
            gone.stream().map(path -> GONE + path), changed.stream().map(path -> CHANGED + path)));
    try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      // Nothing moves before the disk has the list, should the power go.
      file.force(true);
    }
    Files.move(draft, aside.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether a step was begun and is not done. */
  static boolean isBegun(Path aside) {
    return Files.exists(aside.resolve(LIST));
  }

  /**
   * Gives up the step that a bake had begun which did not finish it, if one had: what that bake
   * would have published may be withheld by now. Which of its files came nobody knows, so all count
   * as Galley's own and as touched since: the next move writes each again, or removes it.
   */
  static void giveUp(Path aside) throws IOException {
    Path list = aside.resolve(LIST);
    Optional<List<String>> lines = SealedLines.read(list);
    if (lines.isPresent() && Files.exists(aside.resolve(NEXT_MANIFEST))) {
      Path manifest = aside.resolve(Manifest.FILE);
      Path draft = aside.resolve(Manifest.FILE + ".new");
      Manifest.read(manifest).withUnknown(paths(lines.get(), CHANGED)).write(draft);
      Files.move(draft, manifest, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.deleteIfExists(list);
    Files.deleteIfExists(aside.resolve(NEXT_MANIFEST));
  }

  /**
   * Finishes the step that was begun, if one was: files go, then files come, so that a folder may
   * take a file's place; then the manifest tells of it, and only then is the list given up.
   */
  static void finish(Path folder, Path aside) throws IOException {
    Path list = aside.resolve(LIST);
    if (!Files.exists(list)) {
      return;
    }
    Path next = aside.resolve(NEXT_MANIFEST);
    Optional<List<String>> lines = SealedLines.read(list);
    if (lines.isPresent()) {
      go(paths(lines.get(), GONE), folder);
      Arrival arrival = new Arrival(aside.resolve(Stage.FOLDER), folder);
      for (String path : paths(lines.get(), CHANGED)) {
        arrival.come(path);
      }
    } else {
      // A damaged list is worth nothing, nor is the manifest that goes with it.
      Files.deleteIfExists(next);
    }
    if (Files.exists(next)) {
      Files.move(next, aside.resolve(Manifest.FILE), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(list);
  }

  private static List<String> paths(List<String> lines, String sign) {
    return lines.stream()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()))
        .toList();
  }

  private static void go(List<String> gone, Path folder) throws IOException {
    Set<Path> emptied = new TreeSet<>();
    for (String path : gone) {
      Path file = folder.resolve(path);
      // A bake that was killed may have put a folder there, or a file in its folder's place.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
        Files.delete(file);
      }
      emptied.add(file.getParent());
    }
    for (Path parent : emptied) {
      removeIfEmpty(parent, folder);
    }
  }

  private static boolean isFolderOrGone(Path path) {
    return Files.isDirectory(path) || !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void removeIfEmpty(Path folder, Path root) throws IOException {
    Path empty = folder;
    while (empty != null && !empty.equals(root) && isFolderOrGone(empty)) {
      try {
        Files.deleteIfExists(empty);
      } catch (FileSystemException e) {
        // It holds something or can't go, as a mount point can't: an empty folder does no harm.
        return;
      }
      empty = empty.getParent();
    }
  }
}
