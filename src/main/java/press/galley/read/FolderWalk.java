package press.galley.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * Finds the files of one folder of a site and of the folders in it, which are looked through beside
 * each other.
 */
final class FolderWalk {

  /** What is done with hidden files. */
  enum Hidden {
    PASSED_OVER,
    /** Hidden files are passed over, hidden folders are not. */
    FOLDERS_LISTED,
    LISTED
  }

  private final Site site;
  private final Hidden hidden;
  private final Problems problems;
  private final Links links;
  private final Path top;

  private FolderWalk(Site site, Hidden hidden, Problems problems, Path top) {
    this.site = site;
    this.hidden = hidden;
    this.problems = problems;
    this.links = new Links(site, problems);
    this.top = top;
  }

  /** The files, sorted by path; what can't be read is a problem. */
  static List<Source> of(Path top, Hidden hidden, Site site, Problems problems) {
    FolderWalk walk = new FolderWalk(site, hidden, problems, top);
    return walk.under(top, List.of()).stream().sorted().toList();
  }

  /**
   * The files at a path.
   *
   * @param above the folders on the way to it
   */
  private List<Source> under(Path path, List<Path> above) {
    try {
      Entry entry = Entry.of(path);
      return switch (entry.kind()) {
        case FILE -> file(path, entry.stamp());
        case FOLDER -> folder(path, above);
        case LINK -> link(path, above);
        case OTHER -> List.of();
      };
    } catch (IOException e) {
      unreadable(path, e);
      return List.of();
    }
  }

  private List<Source> link(Path path, List<Path> above) throws IOException {
    if (!Files.exists(path)) {
      if (!isPassed(path)) {
        links.leadsNowhere(path);
      }
      return List.of();
    }
    Entry entry = Entry.behind(path);
    boolean isFile = entry.kind() == Entry.Kind.FILE;
    if (!isFile && entry.kind() != Entry.Kind.FOLDER) {
      return List.of();
    }
    if ((isFile ? isPassed(path) : isPassedFolder(path)) || links.leavesSite(path)) {
      return List.of();
    }
    if (isFile) {
      return file(path, entry.stamp());
    }
    if (leadsBack(path, above)) {
      links.leadsBack(path);
      return List.of();
    }
    return folder(path, above);
  }

  private static boolean leadsBack(Path link, List<Path> above) throws IOException {
    for (Path folder : above) {
      if (Files.isSameFile(folder, link)) {
        return true;
      }
    }
    return false;
  }

  private List<Source> file(Path file, Stamp stamp) {
    return isPassed(file) || isUnprintable(file)
        ? List.of()
        : List.of(new Source(Links.pathOf(file, site), file, stamp));
  }

  private List<Source> folder(Path folder, List<Path> above) throws IOException {
    if (isPassedFolder(folder) || isIgnored(folder) || isUnprintable(folder)) {
      return List.of();
    }
    List<Path> deeper = new ArrayList<>(above);
    deeper.add(folder);
    return names(folder).parallelStream()
        .map(path -> under(path, deeper))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> names(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(names::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }

  private boolean isPassed(Path path) {
    return hidden != Hidden.LISTED && path.getFileName().toString().startsWith(".");
  }

  private boolean isPassedFolder(Path folder) {
    return isPassed(folder) && hidden != Hidden.FOLDERS_LISTED;
  }

  private boolean isIgnored(Path folder) {
    String ignore = site.settings().get("ignore.file", ".jbakeignore");
    return switch (site.rules()) {
      case GALLEY -> Files.exists(folder.resolve(ignore));
      case JBAKE -> !folder.equals(top) && holdsInAnyCase(ignore, folder);
    };
  }

  private boolean holdsInAnyCase(String name, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.getFileName().toString().equalsIgnoreCase(name));
    } catch (IOException e) {
      unreadable(folder, e);
      return true;
    }
  }

  /** A line feed in a name would break the list of the files that a bake has written. */
  private boolean isUnprintable(Path path) {
    String name = String.valueOf(path.getFileName());
    if (!hasControl(name)) {
      return false;
    }
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    problems.add(
        ProblemCode.WRONG_VALUE,
        Place.of(Links.pathOf(path, site).replaceAll("\\p{Cntrl}", "?")),
        "A name holds a control character, such as the end of a line.",
        shown,
        "Rename it, without what stands as “?” here.");
    return true;
  }

  /** Asked of every file: no stream. */
  private static boolean hasControl(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isISOControl(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void unreadable(Path path, IOException e) {
    problems.add(Unreadable.of(Links.pathOf(path, site), e));
  }
}
