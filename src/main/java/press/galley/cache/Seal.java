package press.galley.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Two cyclic checksums of some bytes, which every Java computes at the speed of memory: no change
 * of a few bits escapes them.
 */
final class Seal {

  private Seal() {}

  static long of(byte[] bytes, int from, int end) {
    return of(new CRC32(), bytes, from, end) << 32 | of(new CRC32C(), bytes, from, end);
  }

  private static long of(Checksum checksum, byte[] bytes, int from, int end) {
    checksum.update(bytes, from, end - from);
    return checksum.getValue();
  }
}
