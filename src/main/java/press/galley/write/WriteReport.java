package press.galley.write;

/** How many files a bake wrote, found unchanged, and removed. */
public record WriteReport(int written, int unchanged, int removed) {

  /** Nothing was written, or a problem says how far it came. */
  public static final WriteReport NOTHING = new WriteReport(0, 0, 0);
}
