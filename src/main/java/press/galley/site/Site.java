package press.galley.site;

import java.nio.file.Path;

/**
 * The site that is baked: where it stands, where it goes, and what it says about itself.
 *
 * @param root the folder that holds {@code jbake.properties}, absolute
 * @param output the folder that the site is baked to, absolute
 * @param settings what {@code jbake.properties} says
 * @param rules by whose rules it is baked
 * @param freeze what holds back its news, if anything does
 */
public record Site(Path root, Path output, Settings settings, Rules rules, Freeze freeze) {

  /** The folder of a site's own content types, relative to its root. */
  public static final String TYPES_FOLDER = "types";

  /** The folder of the documents, relative to the root. */
  public String contentFolder() {
    return folder("content.folder", "content");
  }

  /** The folder of the templates, relative to the root. */
  public String templateFolder() {
    return folder("template.folder", "templates");
  }

  /** The folder of files that are copied, relative to the root. */
  public String assetFolder() {
    return folder("asset.folder", "assets");
  }

  /** The folder of data files, relative to the root. */
  public String dataFolder() {
    return folder("data.folder", "data");
  }

  /** Without a slash at its end and without {@code ./}: the paths of sources begin with it. */
  private String folder(String key, String otherwise) {
    String name = settings.get(key, otherwise);
    // Asked for each text; most names are that of a folder and nothing else.
    return name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf('.') < 0
        ? name
        : Path.of(name).normalize().toString().replace('\\', '/');
  }
}
