package press.galley.site;

import java.security.MessageDigest;

/** The digest of bytes that come piece by piece. Not thread-safe. */
public final class RunningDigest {

  private final MessageDigest sum = Digest.sha256();

  /** Adds so many bytes, from an index on. */
  public void add(byte[] bytes, int from, int length) {
    sum.update(bytes, from, length);
  }

  /** Adds all of these bytes. */
  public void add(byte[] bytes) {
    sum.update(bytes);
  }

  /** The digest of all that was added; it begins anew. */
  public Digest digest() {
    return Digest.of(sum);
  }
}
