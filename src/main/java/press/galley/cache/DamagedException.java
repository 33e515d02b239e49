package press.galley.cache;

/** Bytes of a cache are not what an {@link Encoder} writes. */
public final class DamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what was found instead. */
  public DamagedException(String found) {
    super(found);
  }
}
