package press.galley.cache;

import java.util.zip.Inflater;

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
    return of(encoder.bytes());
  }

  /** A decoder that begins with the first value. */
  public Decoder decoder() {
    return new Decoder(bytes, from, end);
  }

  /** Those that something else has made of an encoder's. */
  static Encoded of(byte[] bytes) {
    return new Encoded(bytes, 0, bytes.length);
  }

  /** How many bytes. */
  int size() {
    return end - from;
  }

  void giveTo(Inflater inflater) {
    inflater.setInput(bytes, from, end - from);
  }

  /** Writes them, as a decoder’s {@link Decoder#part} reads them. */
  public void copyTo(Encoder to) {
    to.block(bytes, from, end - from);
  }
}
