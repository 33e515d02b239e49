package press.galley.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;

/** Says which symbolic links of a site are followed: by JBake's rules, all that lead to a file. */
final class Links {

  private final Site site;
  private final Problems problems;

  Links(Site site, Problems problems) {
    this.site = site;
    this.problems = problems;
  }

  /** Names a link that has nothing at its end. */
  void leadsNowhere(Path link) {
    String target;
    try {
      target = Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      problems.add(Unreadable.of(pathOf(link, site), e));
      return;
    }
    problems.add(
        ProblemCode.DOCUMENT_SKIPPED,
        Place.of(pathOf(link, site)),
        "A symbolic link leads to nothing.",
        target,
        "Mend the link, or remove it.");
  }

  /** Names a link to a folder that it stands in: it would be walked through for ever. */
  void leadsBack(Path link) {
    problems.add(
        ProblemCode.UNREADABLE_FILE,
        Place.of(pathOf(link, site)),
        "A symbolic link leads back to a folder that it stands in.",
        "",
        "Remove the link.");
  }

  /**
   * Whether a symbolic link leads out of the folder that is read, or gives a file another kind of
   * name. Either way a text could come out through an asset or a picture that is not public.
   */
  boolean leavesSite(Path link) {
    if (site.rules() == Rules.JBAKE) {
      return false;
    }
    try {
      Path target = link.toRealPath();
      Path own = site.root().resolve(site.root().relativize(link).getName(0)).toRealPath();
      if (target.startsWith(own) && extension(target).equals(extension(link))) {
        return false;
      }
      problems.add(
          ProblemCode.LINK_LEAVES_SITE,
          Place.of(pathOf(link, site)),
          "A symbolic link leads out of its folder, or to a file of another kind.",
          Files.readSymbolicLink(link).toString(),
          "Copy the file to where it is needed, or remove the link.");
    } catch (IOException e) {
      problems.add(Unreadable.of(pathOf(link, site), e));
    }
    return true;
  }

  /** The path of a file relative to the site's root, with {@code /}. */
  static String pathOf(Path path, Site site) {
    // Every path that is read begins with the root's: cutting is much faster than relativizing.
    String root = site.root().toString();
    int begin = site.root().getNameCount() == 0 ? root.length() : root.length() + 1;
    return path.toString().substring(begin).replace('\\', '/');
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
