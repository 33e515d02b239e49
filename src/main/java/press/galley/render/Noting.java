package press.galley.render;

/** Which page a thread renders now, so that what is read meanwhile is noted for it. Thread-safe. */
public final class Noting {

  private final ThreadLocal<Reads> reads = ThreadLocal.withInitial(Reads::new);

  /** From now on this thread renders a page that reads for that. */
  public void noteIn(Reads page) {
    reads.set(page);
  }

  /** What the page of this thread reads. */
  public Reads reads() {
    return reads.get();
  }

  /** This thread's page is done. */
  public void done() {
    reads.remove();
  }
}
