package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks through the folders that are watched and takes down the symbolic links in them:
 * thread-safe. A link is entered where it is a root, or a root stands behind it. Behind any other
 * is a folder that is watched under its own name, or one that is no part of the site.
 */
final class Rounds {

  /** Is shown what stands in the folders; what is gone meanwhile may be thrown at it. */
  interface Visitor {
    /** Comes before the folder is read, so that nothing is missed that is made in between. */
    void folder(Path folder) throws IOException;

    void file(Path file, BasicFileAttributes attributes) throws IOException;
  }

  private final Grounds grounds;
  private final LinkNames names = new LinkNames();

  private final Places places;
  private final List<Path> starts;

  Rounds(Grounds grounds) {
    this.grounds = grounds;
    this.places = Places.of(grounds.roots());
    grounds.roots().forEach(this::look);
    this.starts = nearest();
  }

  LinkNames names() {
    return names;
  }

  /**
   * The folders from which all roots are reached, whether these are there or not: the nearest above
   * each that is there, and where a root is a link to a file, the folder of that file.
   */
  List<Path> starts() {
    return starts;
  }

  private List<Path> nearest() {
    Set<Path> all = new TreeSet<>();
    for (Path root : grounds.roots()) {
      all.add(nearest(root));
      names.target(root).ifPresent(target -> all.add(nearest(target)));
    }
    return all.stream().filter(start -> all.stream().noneMatch(up -> reaches(up, start))).toList();
  }

  private boolean reaches(Path up, Path start) {
    return !up.equals(start) && start.startsWith(up) && isEntered(start);
  }

  private static Path nearest(Path root) {
    Path folder = root.getParent() == null ? root : root.getParent();
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Visits a folder, if it is one that is watched or a start, and the folders in it. */
  void from(Path folder, Visitor visitor) throws IOException {
    try {
      visitor.folder(folder);
      boolean held = grounds.hold(folder);
      try (DirectoryStream<Path> inside =
          Files.newDirectoryStream(folder, path -> (held && isOpen(path)) || isSeen(path))) {
        for (Path path : inside) {
          visit(path, visitor);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
      // It is gone again, or nobody's business.
      return;
    }
  }

  private static boolean isOpen(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private void visit(Path path, Visitor visitor) throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return;
    }
    if (attributes.isSymbolicLink()) {
      look(path);
    }
    if (attributes.isDirectory() || isDoor(path)) {
      from(path, visitor);
    } else {
      visitor.file(path, attributes);
    }
  }

  /** Whether a root is reached through this link only. */
  private boolean isDoor(Path link) {
    return grounds.leadThrough(link) && Files.isDirectory(link) && names.target(link).isEmpty();
  }

  boolean isEntered(Path path) {
    return grounds.hold(path) || grounds.leadThrough(path);
  }

  private boolean isSeen(Path path) {
    return isEntered(path) || names.leadTo(path);
  }

  /** Takes down where a path leads to, if it is a link. */
  void look(Path path) {
    names.remove(path);
    Optional<Path> step = places.target(path);
    if (step.filter(grounds::hold).isPresent()) {
      names.put(path, step.get());
    } else if (step.isPresent() && grounds.roots().contains(path)) {
      places.end(path).ifPresent(end -> names.put(path, end));
    }
  }
}
