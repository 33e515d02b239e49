package press.galley;

/** Told how far a bake is, from any thread. */
public interface Progress {

  /** Nobody is told. */
  Progress NONE = (step, done, total) -> {};

  /**
   * A step has come this far.
   *
   * @param step what is being done: {@code rendering pages}
   * @param done how many of its items are done
   * @param total how many there are
   */
  void step(String step, int done, int total);
}
