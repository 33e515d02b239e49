package press.galley.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Settings.LayoutStyle;
import press.galley.site.Site;

/**
 * Lists the files of a site folder. Hidden files (a name with a full stop first) and folders that
 * hold JBake's ignore file are passed over; a symbolic link is followed only within the site. Of a
 * stock JBake site the hidden assets count too, unless {@code asset.ignore} says otherwise.
 */
public final class SourceReader {

  private final Site site;
  private final Problems problems;

  private SourceReader(Site site, Problems problems) {
    this.site = site;
    this.problems = problems;
  }

  /** Lists the site's files; what can't be read is a problem. */
  public static Sources read(Site site, Problems problems) {
    SourceReader reader = new SourceReader(site, problems);
    return new Sources(
        reader.folder(site.contentFolder()),
        reader.folder(site.templateFolder()),
        reader.folder(site.assetFolder(), reader.hiddenAssets()),
        reader.folder(site.dataFolder()),
        reader.folder(Site.TYPES_FOLDER));
  }

  private List<Source> folder(String name) {
    return folder(name, Hidden.PASSED_OVER);
  }

  /** What is done with hidden files. */
  private enum Hidden {
    PASSED_OVER,
    LISTED
  }

  private Hidden hiddenAssets() {
    return site.settings().layout() == LayoutStyle.JBAKE && !site.settings().says("asset.ignore")
        ? Hidden.LISTED
        : Hidden.PASSED_OVER;
  }

  private List<Source> folder(String name, Hidden hidden) {
    Path folder = site.root().resolve(name);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Source> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          visitor(found, hidden));
    } catch (IOException e) {
      unreadable(folder, e);
    }
    return found.stream().sorted().toList();
  }

  private FileVisitor<Path> visitor(List<Source> found, Hidden hidden) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean passed = isPassed(folder, hidden) || isIgnored(folder) || leavesSite(folder);
        return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isPassed(file, hidden) && attributes.isRegularFile() && !leavesSite(file)) {
          found.add(new Source(pathOf(file), file));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        unreadable(file, e);
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static boolean isPassed(Path path, Hidden hidden) {
    return hidden == Hidden.PASSED_OVER && path.getFileName().toString().startsWith(".");
  }

  private boolean isIgnored(Path folder) {
    return Files.exists(folder.resolve(site.settings().get("ignore.file", ".jbakeignore")));
  }

  /**
   * Whether a symbolic link leads out of the folder that is read, or gives a file another kind of
   * name. Either way a text could come out through an asset or a picture that is not public.
   */
  private boolean leavesSite(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      Path target = path.toRealPath();
      Path own = site.root().resolve(site.root().relativize(path).getName(0)).toRealPath();
      if (target.startsWith(own) && extension(target).equals(extension(path))) {
        return false;
      }
      problems.add(
          ProblemCode.LINK_LEAVES_SITE,
          Place.of(pathOf(path)),
          "A symbolic link leads out of its folder, or to a file of another kind.",
          Files.readSymbolicLink(path).toString(),
          "Copy the file to where it is needed, or remove the link.");
    } catch (IOException e) {
      unreadable(path, e);
    }
    return true;
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void unreadable(Path path, IOException e) {
    problems.add(
        ProblemCode.UNREADABLE_FILE,
        Place.of(pathOf(path)),
        "The file can't be read.",
        e.getClass().getSimpleName().replace("Exception", ""),
        "Check that it exists and that you may read it.");
  }

  private String pathOf(Path path) {
    return site.root().relativize(path).toString().replace('\\', '/');
  }
}
