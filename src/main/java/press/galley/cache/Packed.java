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

  private final Encoded bytes;
  private final int length;

  /**
   * Of bytes that may be a part of others: what a file held stays together.
   *
   * @param length of what is packed in them
   */
  private Packed(Encoded bytes, int length) {
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
          ? new Packed(Encoded.of(Arrays.copyOf(packed, size)), plain.length)
          : new Packed(Encoded.of(plain), plain.length);
    } finally {
      deflater.end();
    }
  }

  /** Those that {@link #copyTo} has written. */
  public static Packed read(Decoder from) {
    int length = from.count();
    return new Packed(from.part(), length);
  }

  /** Writes them as they are held. */
  public void copyTo(Encoder to) {
    to.number(length);
    bytes.copyTo(to);
  }

  /** A decoder that begins with the first value; the values are unpacked at each call. */
  public Decoder decoder() {
    return bytes.size() == length ? bytes.decoder() : new Decoder(unpacked(), 0, length);
  }

  private byte[] unpacked() {
    Inflater inflater = new Inflater(true);
    try {
      bytes.giveTo(inflater);
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
