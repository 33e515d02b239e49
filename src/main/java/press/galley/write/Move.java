package press.galley.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.galley.site.Digest;

/**
 * The step from the last output to the new one, kept in a file until it is done: which files come
 * from the stage, and which go. Doing it twice is the same as doing it once.
 *
 * @param changed the files that come, by path
 * @param gone the files that go, by path
 */
record Move(List<String> changed, List<String> gone) {

  private static final String LIST = "move";
  private static final String NEXT_MANIFEST = Manifest.FILE + ".next";

  /** Copies its lists. */
  Move {
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /**
   * Writes the list down, and the manifest of what there will be: from here on the step will be
   * finished, by this bake or the next.
   */
  void begin(Path aside, Manifest manifest) throws IOException {
    Files.write(aside.resolve(NEXT_MANIFEST), manifest.bytes());
    StringBuilder text = new StringBuilder();
    gone.forEach(path -> text.append("- ").append(path).append('\n'));
    changed.forEach(path -> text.append("+ ").append(path).append('\n'));
    String seal = "= " + Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex() + "\n";
    Path draft = aside.resolve(LIST + ".new");
    Files.writeString(draft, text + seal);
    Files.move(draft, aside.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
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
    List<String> lines = lines(list, next);
    go(lines, folder);
    Set<Path> made = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith("+ ")) {
        String path = line.substring(2);
        come(aside.resolve(Stage.FOLDER).resolve(path), folder.resolve(path), made);
      }
    }
    if (Files.exists(next)) {
      Files.move(next, aside.resolve(Manifest.FILE), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(list);
  }

  private static void go(List<String> lines, Path folder) throws IOException {
    Set<Path> emptied = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith("- ")) {
        Path file = folder.resolve(line.substring(2));
        // A bake that was killed may have put a folder there, or a file in its folder's place.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
          Files.delete(file);
        }
        emptied.add(file.getParent());
      }
    }
    for (Path parent : emptied) {
      removeIfEmpty(parent, folder);
    }
  }

  /** The list's lines; a damaged list is worth nothing, nor is the manifest that goes with it. */
  private static List<String> lines(Path list, Path next) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(list));
    String seal = lines.isEmpty() ? "" : lines.remove(lines.size() - 1);
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    if (seal.equals("= " + Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex())) {
      return lines;
    }
    Files.deleteIfExists(next);
    return List.of();
  }

  private static void come(Path staged, Path file, Set<Path> made) throws IOException {
    if (made.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    try {
      Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      if (!Files.exists(file)) {
        throw e;
      }
      // The bake that was killed had moved it already.
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
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      empty = empty.getParent();
    }
  }
}
