package press.galley.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.read.Source;
import press.galley.site.Once;
import press.galley.site.Site;

/**
 * Which files beside documents belong to one that is not public: those in the folder that bears its
 * name, or that bear its name themselves. The nearest folder decides; one in which a public
 * document stands, or that bears the name of one, is public. A link is where it leads to.
 * Thread-safe.
 */
public final class Custody {

  private final Site site;
  private final Supplier<Bounds> bounds;
  private final Map<Path, Path> folders = new ConcurrentHashMap<>();

  /**
   * What is decided by folders.
   *
   * @param open those of public documents
   * @param closed those that bear the names of others, and no public one's
   */
  private record Bounds(Set<String> open, Set<String> closed) {}

  /**
   * Of the documents that are not in an edition.
   *
   * @param texts the ids, by path, of all texts on disk
   */
  public Custody(Edition edition, Map<String, String> texts) {
    this.site = edition.site();
    // A first page may show no file that it is asked about.
    this.bounds = new Once<>(() -> bounds(edition.documents(), texts));
  }

  private Bounds bounds(List<Document> documents, Map<String, String> texts) {
    Set<String> open = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (Document document : documents) {
      paths.add(document.path());
      open.add(document.folder());
      open.add(folder(document.id()));
    }
    Set<String> closed = new HashSet<>();
    texts.forEach(
        (path, id) -> {
          if (!paths.contains(path)) {
            closed.add(folder(id));
          }
        });
    closed.removeAll(open);
    return new Bounds(open, closed);
  }

  private String folder(String id) {
    return site.contentFolder() + "/" + id + "/";
  }

  /** Whether a file belongs to a document that is not public. */
  boolean withholds(Source file) {
    return !bounds.get().closed().isEmpty() && withholds(real(file));
  }

  private boolean withholds(String path) {
    Set<String> closed = bounds.get().closed();
    Set<String> open = bounds.get().open();
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String stem = path.substring(0, path.length() - (dot < 0 ? 0 : name.length() - dot)) + "/";
    if (closed.contains(stem)) {
      return true;
    }
    int end = path.lastIndexOf('/') + 1;
    while (end > 0) {
      String folder = path.substring(0, end);
      if (open.contains(folder)) {
        return false;
      }
      if (closed.contains(folder)) {
        return true;
      }
      end = path.lastIndexOf('/', end - 2) + 1;
    }
    return false;
  }

  /** The file's path without symbolic links, relative to the site's root. */
  private String real(Source file) {
    Path folder = file.file().getParent();
    Path real = folder == null ? file.file() : folders.computeIfAbsent(folder, Custody::followed);
    Path at = real.resolve(file.name());
    Path target = Files.isSymbolicLink(at) ? followed(at) : at;
    Path root = folders.computeIfAbsent(site.root(), Custody::followed);
    return target.startsWith(root)
        ? root.relativize(target).toString().replace('\\', '/')
        : file.path();
  }

  private static Path followed(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
