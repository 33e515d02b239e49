package press.galley.site;

/** By whose rules a site is baked: who decides what the public may see, and what is a mistake. */
public enum Rules {
  /** What is not public leaves no trace; the bytes depend on the site and on T alone. */
  GALLEY,
  /**
   * What JBake 2.7.0 does with a stock site, byte for byte, what it gives away included; where it
   * asks the machine for its zone, its locale or a file's time, so does Galley.
   */
  JBAKE
}
