package press.galley.cache;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Encoded values in as few bytes as are quickly had: for what is held long and looked at seldom.
 * Immutable and thread-safe.
 */
public final class Packed {

  private final byte[] bytes;
  private final int length;

  private Packed(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** What an encoder has written so far. */
  public static Packed of(Encoder encoder) {
    byte[] plain = encoder.bytes();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] packed = new byte[plain.length];
      int size = deflater.deflate(packed);
      // What gets no shorter, such as a word or two, stays as it is.
      return size < plain.length
          ? new Packed(Arrays.copyOf(packed, size), plain.length)
          : new Packed(plain, plain.length);
    } finally {
      deflater.end();
    }
  }

  /** Those that {@link #copyTo} has written. */
  public static Packed read(Decoder from) {
    int length = from.count();
    return new Packed(from.part().bytes(), length);
  }

  /** Writes them as they are held. */
  public void copyTo(Encoder to) {
    to.number(length).block(bytes);
  }

  /** A decoder that begins with the first value; the values are unpacked at each call. */
  public Decoder decoder() {
    return new Decoder(plain(), 0, length);
  }

  private byte[] plain() {
    if (bytes.length == length) {
      return bytes;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      byte[] plain = new byte[length];
      inflater.inflate(plain);
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalStateException("what was packed in memory is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
