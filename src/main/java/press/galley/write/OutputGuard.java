package press.galley.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/**
 * Keeps the output away from the sources, which writing and cleaning would destroy, and from
 * Galley's private notes.
 */
public final class OutputGuard {

  private OutputGuard() {}

  /**
   * Checks where a site goes.
   *
   * @throws SetUpException when the output folder holds the site, or lies in its sources or in the
   *     private folder of an output
   */
  public static void check(Site site) {
    Path output = real(site.output());
    if (real(site.root()).startsWith(output)) {
      refuse(output, "The output folder holds the site’s own folder.");
    }
    notes(output, real(site.root()));
    List<String> folders =
        List.of(
            site.contentFolder(),
            site.templateFolder(),
            site.assetFolder(),
            site.dataFolder(),
            Site.TYPES_FOLDER,
            "src");
    for (String folder : folders) {
      Path source = real(site.root().resolve(folder).normalize());
      if (output.startsWith(source)) {
        refuse(output, "The output folder lies in the site’s sources, in " + folder + ".");
      }
      if (source.startsWith(output)) {
        refuse(output, "The output folder holds the site’s sources, its folder " + folder + ".");
      }
    }
  }

  /** A private folder around the site itself is the user's own affair. */
  private static void notes(Path output, Path root) {
    for (Path folder = output;
        folder != null && !root.startsWith(folder);
        folder = folder.getParent()) {
      if (PrivateFolder.isOne(folder)) {
        refuse(
            output,
            "The output folder lies in "
                + folder.getFileName()
                + ", where Galley keeps notes of its own.");
      }
    }
  }

  /** The path with symbolic links followed as far as it exists. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }

  private static void refuse(Path output, String title) {
    throw new SetUpException(
        new Problem(
            ProblemCode.OUTPUT_OVERLAPS_SOURCES,
            Place.of("jbake.properties"),
            title,
            output.toString(),
            "Choose another folder with --output or destination.folder; without either it is"
                + " target/site."));
  }
}
