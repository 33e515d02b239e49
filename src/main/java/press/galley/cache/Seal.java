package press.galley.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Two cyclic checksums of some bytes, which every Java computes at the speed of memory: no change
 * of a few bits escapes them. Not thread-safe.
 */
final class Seal {

  private final Checksum one = new CRC32();
  private final Checksum other = new CRC32C();

  static long of(byte[] bytes, int from, int end) {
    return new Seal().add(bytes, from, end).value();
  }

  /** Goes on with these. */
  Seal add(byte[] bytes, int from, int end) {
    one.update(bytes, from, end - from);
    other.update(bytes, from, end - from);
    return this;
  }

  /** The seal of all bytes so far. */
  long value() {
    return one.getValue() << 32 | other.getValue();
  }
}
