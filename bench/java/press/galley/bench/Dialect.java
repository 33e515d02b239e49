package press.galley.bench;

/** How a generator wants its texts; each has a folder of templates in {@code bench/sites}. */
public enum Dialect {
  /** {@code key=value} lines above a separator: JBake and Galley. */
  JBAKE("jbake", "content/"),
  /** YAML with tags as a taxonomy. */
  HUGO("hugo", "content/"),
  /** YAML; {@code tags} would mean collections there, so they are labels. */
  ELEVENTY("eleventy", "");

  private final String folder;
  private final String content;

  Dialect(String folder, String content) {
    this.folder = folder;
    this.content = content;
  }

  /** The folder of its templates. */
  String folder() {
    return folder;
  }

  /** Where texts are, under the site's folder. */
  String content() {
    return content;
  }
}
