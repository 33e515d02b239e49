package press.galley.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings files from the stage to their places. A folder that does not stand there yet comes whole,
 * by one rename: so does a site that is baked for the first time. A folder that stands is kept,
 * even an empty one: its rights, and who looks at it, are not Galley's business. Working state of
 * one move.
 */
final class Arrival {

  private final Path stage;
  private final Path output;
  private final Map<String, Boolean> stood = new HashMap<>();

  Arrival(Path stage, Path output) {
    this.stage = stage;
    this.output = output;
  }

  /** Brings one file, if its folder has not brought it along. */
  void come(String path) throws IOException {
    if (!stood(OutputPath.folder(path))) {
      return;
    }
    try {
      Files.move(stage.resolve(path), output.resolve(path), StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // A bake that was killed moved it; if it has been removed since, this one makes it anew.
    } catch (FileSystemException e) {
      // Another file system, or an empty folder in its place.
      Files.move(stage.resolve(path), output.resolve(path), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether files come to a folder one by one; else it has come with all that is in it. */
  private boolean stood(String folder) throws IOException {
    Boolean known = stood.get(folder);
    if (known == null) {
      boolean above = folder.isEmpty() || stood(OutputPath.folder(folder));
      known = above && !comeWhole(folder);
      stood.put(folder, known);
    }
    return known;
  }

  private boolean comeWhole(String folder) throws IOException {
    Path place = output.resolve(folder);
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.move(stage.resolve(folder), place, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (FileSystemException e) {
      // Another file system, or a bake that was killed had moved what was in it.
      Files.createDirectories(place);
      return false;
    }
  }
}
