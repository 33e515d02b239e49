package press.galley.jbake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.read.Source;

/** Which files beside documents may belong to a document that is withheld. */
final class Withheld {

  /** What stands in a folder. */
  private enum Folder {
    PUBLIC,
    WITHHELD,
    MIXED
  }

  private final Map<String, Folder> folders = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /** Of the content folder's files, the documents at these paths are public. */
  Withheld(List<Source> content, Set<String> visible) {
    for (Source source : content) {
      if (SiteParser.isDocument(source)) {
        boolean isPublic = visible.contains(source.path());
        folders.merge(
            source.folder(),
            isPublic ? Folder.PUBLIC : Folder.WITHHELD,
            (one, other) -> one == other ? one : Folder.MIXED);
        String stem = source.path().substring(0, source.path().lastIndexOf('.'));
        (isPublic ? open : stems).add(stem);
      }
    }
  }

  /** Whether a file may belong to a withheld document. */
  boolean mayOwn(Source file) {
    return isNamed(file) || nearest(file) != Folder.PUBLIC;
  }

  /** Whether a file that may do so could as well belong to a public one. */
  boolean isDoubtful(Source file) {
    return nearest(file) != Folder.WITHHELD && !isNamed(file);
  }

  /** Whether a withheld document's name begins the file's, or is that of a folder above it. */
  private boolean isNamed(Source file) {
    String path = file.path();
    return stems.stream()
        .anyMatch(
            stem ->
                path.startsWith(stem + "/")
                    || path.startsWith(stem + ".")
                    || path.startsWith(stem + "-")
                    || path.startsWith(stem + "_"));
  }

  /**
   * Whether a file stands in a folder that bears a withheld document's name, with no public
   * document in between: such a one is no other document's.
   */
  boolean owns(Source file) {
    String folder = file.folder();
    while (!folder.isEmpty()) {
      if (folders.getOrDefault(folder, Folder.WITHHELD) != Folder.WITHHELD) {
        return false;
      }
      String name = folder.substring(0, folder.length() - 1);
      if (stems.contains(name)) {
        return !open.contains(name);
      }
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return false;
  }

  private Folder nearest(Source file) {
    String folder = file.folder();
    while (!folder.isEmpty()) {
      if (folders.containsKey(folder)) {
        return folders.get(folder);
      }
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return Folder.PUBLIC;
  }
}
