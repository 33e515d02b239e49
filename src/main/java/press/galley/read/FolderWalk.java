package press.galley.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Finds the files of one folder of a site and of the folders in it, level by level: what lies
 * equally deep is looked at on all cores.
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

  /**
   * A path that is looked at.
   *
   * @param above the folders on the way to it
   */
  private record Step(Path path, List<Path> above) {}

  /** What was seen at a path. */
  private record Look(Optional<Source> file, List<Step> deeper) {

    static final Look NOTHING = new Look(Optional.empty(), List.of());
  }

  private FolderWalk(Site site, Hidden hidden, Problems problems, Path top) {
    this.site = site;
    this.hidden = hidden;
    this.problems = problems;
    this.links = new Links(site, problems);
    this.top = top;
  }

  /** The files, sorted by path; what can't be read is a problem. */
  static List<Source> of(Path top, Hidden hidden, Site site, Workers workers, Problems problems) {
    FolderWalk walk = new FolderWalk(site, hidden, problems, top);
    List<Source> files = new ArrayList<>();
    List<Step> level = List.of(new Step(top, List.of()));
    while (!level.isEmpty()) {
      List<Look> looks = workers.map(level, walk::look);
      looks.forEach(look -> look.file().ifPresent(files::add));
      level = looks.stream().flatMap(look -> look.deeper().stream()).toList();
    }
    return files.stream().sorted().toList();
  }

  private Look look(Step step) {
    Path path = step.path();
    try {
      Entry entry = Entry.of(path);
      return switch (entry.kind()) {
        case FILE -> file(path, entry.stamp());
        case FOLDER -> folder(path, step.above());
        case LINK -> link(path, step.above());
        case OTHER -> Look.NOTHING;
      };
    } catch (IOException e) {
      unreadable(path, e);
      return Look.NOTHING;
    }
  }

  private Look link(Path path, List<Path> above) throws IOException {
    if (!Files.exists(path)) {
      if (!isPassed(path)) {
        links.leadsNowhere(path);
      }
      return Look.NOTHING;
    }
    Entry entry = Entry.behind(path);
    boolean isFile = entry.kind() == Entry.Kind.FILE;
    if (!isFile && entry.kind() != Entry.Kind.FOLDER) {
      return Look.NOTHING;
    }
    if ((isFile ? isPassed(path) : isPassedFolder(path)) || links.leavesSite(path)) {
      return Look.NOTHING;
    }
    if (isFile) {
      return file(path, entry.stamp());
    }
    if (leadsBack(path, above)) {
      links.leadsBack(path);
      return Look.NOTHING;
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

  private Look file(Path file, Stamp stamp) {
    return isPassed(file) || isUnprintable(file)
        ? Look.NOTHING
        : new Look(Optional.of(new Source(Links.pathOf(file, site), file, stamp)), List.of());
  }

  private Look folder(Path folder, List<Path> above) throws IOException {
    if (isPassedFolder(folder) || isIgnored(folder) || isUnprintable(folder)) {
      return Look.NOTHING;
    }
    List<Path> deeper = new ArrayList<>(above);
    deeper.add(folder);
    return new Look(
        Optional.empty(), names(folder).stream().map(path -> new Step(path, deeper)).toList());
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
    return hidden != Hidden.LISTED && path.toString().startsWith(".", nameBegin(path));
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
    if (!hasControl(path.toString(), nameBegin(path))) {
      return false;
    }
    String shown = String.valueOf(path.getFileName()).replaceAll("\\p{Cntrl}", "?");
    problems.add(
        ProblemCode.WRONG_VALUE,
        Place.of(Links.pathOf(path, site).replaceAll("\\p{Cntrl}", "?")),
        "A name holds a control character, such as the end of a line.",
        shown,
        "Rename it, without what stands as “?” here.");
    return true;
  }

  /** Where the name begins: asked of every file, so no path of its own is made for it. */
  private static int nameBegin(Path path) {
    return path.toString().lastIndexOf(File.separatorChar) + 1;
  }

  /** Asked of every file: no stream. */
  private static boolean hasControl(String path, int from) {
    for (int i = from; i < path.length(); i++) {
      if (Character.isISOControl(path.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void unreadable(Path path, IOException e) {
    problems.add(Unreadable.of(Links.pathOf(path, site), e));
  }
}
