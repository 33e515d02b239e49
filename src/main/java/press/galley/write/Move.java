package press.galley.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
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

  /** Copies its lists. */
  Move {
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /** Writes the list down: from here on the step will be finished, by this bake or the next. */
  void begin(Path aside) throws IOException {
    StringBuilder text = new StringBuilder();
    changed.forEach(path -> text.append("+ ").append(path).append('\n'));
    gone.forEach(path -> text.append("- ").append(path).append('\n'));
    String sealed =
        text + "= " + Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex() + "\n";
    Path draft = aside.resolve(LIST + ".new");
    Files.writeString(draft, sealed);
    Files.move(draft, aside.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Finishes the step that was begun, if one was. */
  static void finish(Path folder, Path aside) throws IOException {
    Path list = aside.resolve(LIST);
    if (!Files.exists(list)) {
      return;
    }
    Set<Path> emptied = new TreeSet<>();
    Set<Path> made = new TreeSet<>();
    for (String line : lines(list)) {
      Path file = folder.resolve(line.substring(2));
      if (line.startsWith("+ ")) {
        come(aside.resolve("stage").resolve(line.substring(2)), file, made);
      } else {
        Files.deleteIfExists(file);
        emptied.add(file.getParent());
      }
    }
    for (Path parent : emptied) {
      removeIfEmpty(parent, folder);
    }
    Files.delete(list);
  }

  private static List<String> lines(Path list) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(list));
    String seal = lines.isEmpty() ? "" : lines.remove(lines.size() - 1);
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    boolean whole = seal.equals("= " + Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex());
    return whole ? lines : List.of();
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

  private static void removeIfEmpty(Path folder, Path root) throws IOException {
    Path empty = folder;
    while (empty != null && !empty.equals(root)) {
      try {
        Files.deleteIfExists(empty);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      empty = empty.getParent();
    }
  }
}
