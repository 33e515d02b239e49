package press.galley.cache;

import java.util.Arrays;

/** Encoded values: a part of a cache's bytes, or what an encoder has just written. Immutable. */
public final class Encoded {

  private final byte[] bytes;
  private final int from;
  private final int end;

  Encoded(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.from = from;
    this.end = end;
  }

  /** What an encoder has written so far. */
  public static Encoded of(Encoder encoder) {
    byte[] bytes = encoder.bytes();
    return new Encoded(bytes, 0, bytes.length);
  }

  /** A decoder that begins with the first value. */
  public Decoder decoder() {
    return new Decoder(bytes, from, end);
  }

  /** A copy of them. */
  byte[] bytes() {
    return Arrays.copyOfRange(bytes, from, end);
  }

  void copyTo(Encoder to) {
    to.block(bytes, from, end - from);
  }
}
