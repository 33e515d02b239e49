package press.galley.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/**
 * Keeps the folder of the documents apart from those of which files come out as they are, or are
 * open to templates: through them a text could come out that is not public.
 */
final class Apart {

  /** A folder and the setting that names it; of the types none does. */
  private record Named(String folder, String setting) {}

  private Apart() {}

  /**
   * Checks a site's folders, symbolic links followed.
   *
   * @throws SetUpException where one of them holds the documents or lies among them
   */
  static void check(Site site) {
    List<Named> others =
        List.of(
            new Named(site.templateFolder(), "template.folder"),
            new Named(site.assetFolder(), "asset.folder"),
            new Named(site.dataFolder(), "data.folder"),
            new Named(Site.TYPES_FOLDER, Site.TYPES_FOLDER));
    Path content = real(site.root().resolve(site.contentFolder()));
    for (Named other : others) {
      Path path = site.root().resolve(other.folder());
      if (Files.isDirectory(path) && overlap(content, real(path))) {
        throw new SetUpException(
            new Problem(
                ProblemCode.WRONG_SETTING,
                Place.of("jbake.properties"),
                "The folder of the documents and another one of the site lie in each other.",
                "content.folder="
                    + site.contentFolder()
                    + ", "
                    + other.setting()
                    + "="
                    + other.folder(),
                "Give each a folder of its own: drafts could come out through the other."));
      }
    }
  }

  private static boolean overlap(Path one, Path other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
