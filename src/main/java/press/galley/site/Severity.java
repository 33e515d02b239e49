package press.galley.site;

/** How grave a problem is, gravest first. */
public enum Severity {
  /** The bake fails and the last good output stays. */
  ERROR,
  /** The bake goes on; somebody should look. */
  WARNING;

  /** The word that a reader sees. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
