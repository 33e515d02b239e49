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

/** Finds the files of one folder of a site and of the folders in it. Not thread-safe. */
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
  private final List<Path> above = new ArrayList<>();
  private final List<Source> found = new ArrayList<>();

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
    walk.visit(top);
    return walk.found.stream().sorted().toList();
  }

  private void visit(Path path) {
    try {
      Entry entry = Entry.of(path);
      switch (entry.kind()) {
        case FILE -> file(path, entry.stamp());
        case FOLDER -> folder(path);
        case LINK -> link(path);
        case OTHER -> {}
      }
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private void link(Path path) throws IOException {
    if (!Files.exists(path)) {
      if (!isPassed(path)) {
        links.leadsNowhere(path);
      }
      return;
    }
    Entry entry = Entry.behind(path);
    boolean isFile = entry.kind() == Entry.Kind.FILE;
    if (!isFile && entry.kind() != Entry.Kind.FOLDER) {
      return;
    }
    if ((isFile ? isPassed(path) : isPassedFolder(path)) || links.leavesSite(path)) {
      return;
    }
    if (isFile) {
      file(path, entry.stamp());
    } else if (leadsBack(path)) {
      links.leadsBack(path);
    } else {
      folder(path);
    }
  }

  private boolean leadsBack(Path link) throws IOException {
    for (Path folder : above) {
      if (Files.isSameFile(folder, link)) {
        return true;
      }
    }
    return false;
  }

  private void file(Path file, Stamp stamp) {
    if (!isPassed(file) && !isUnprintable(file)) {
      found.add(new Source(Links.pathOf(file, site), file, stamp));
    }
  }

  private void folder(Path folder) throws IOException {
    if (isPassedFolder(folder) || isIgnored(folder) || isUnprintable(folder)) {
      return;
    }
    above.add(folder);
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      names.forEach(this::visit);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } finally {
      above.remove(above.size() - 1);
    }
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
