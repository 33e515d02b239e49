package press.galley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a path leads: links are followed as far as there is anything, even a link to what is not
 * there yet.
 *
 * @param path absolute
 */
record RealPath(Path path) {

  /** More links than that in a row are a ring. */
  private static final int LINKS = 40;

  static RealPath of(Path named) {
    return new RealPath(real(named.toAbsolutePath().normalize(), LINKS));
  }

  /** Whether this is that folder or stands somewhere below it. */
  boolean isIn(RealPath folder) {
    return path.startsWith(folder.path);
  }

  /** Whether this is that file, or would be where capitals do not count. */
  boolean mayBe(RealPath file) {
    return path.toString().equalsIgnoreCase(file.path.toString());
  }

  /** What this has to do with a folder, as a verb: “is”, “lies in”, “holds”; or nothing. */
  Optional<String> overlap(RealPath folder) {
    if (equals(folder)) {
      return Optional.of("is");
    }
    if (isIn(folder)) {
      return Optional.of("lies in");
    }
    return folder.isIn(this) ? Optional.of("holds") : Optional.empty();
  }

  private static Path real(Path path, int links) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      Path name = path.getFileName();
      if (parent == null || name == null) {
        return path;
      }
      Path here = real(parent, links).resolve(name);
      return links > 0 && Files.isSymbolicLink(here) ? real(target(here), links - 1) : here;
    }
  }

  private static Path target(Path link) {
    try {
      return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
    } catch (IOException e) {
      return link;
    }
  }
}
