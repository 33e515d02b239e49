package press.galley.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes values one after another as bytes, for a {@link Decoder}; they are held, or given on piece
 * by piece. Not thread-safe.
 */
public final class Encoder {

  /** Longer pieces make some Javas fetch as much memory beside the heap. */
  static final int PIECE = 1 << 16;

  /** Takes bytes that were written. */
  @FunctionalInterface
  interface Taker {

    /** Takes the first bytes of these, at once. */
    void take(byte[] bytes, int size);
  }

  private final int full;
  private final Taker taker;
  private byte[] bytes;
  private int size;

  /** Nothing is written yet, and all that will be is held. */
  public Encoder() {
    this(256, Integer.MAX_VALUE, (held, size) -> {});
  }

  private Encoder(int room, int full, Taker taker) {
    this.bytes = new byte[room];
    this.full = full;
    this.taker = taker;
  }

  /** Nothing is written yet; what will be goes there in pieces, the last when it is given out. */
  static Encoder to(Taker taker) {
    return new Encoder(2 * PIECE, PIECE, taker);
  }

  /** What was written so far. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** A whole number; those near zero take the fewest bytes. */
  public Encoder number(long number) {
    room(10);
    long left = (number << 1) ^ (number >> 63);
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
    return this;
  }

  /** A number of any size in eight bytes. */
  public Encoder fixed(long number) {
    room(8);
    for (int shift = 0; shift < 64; shift += 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
    return this;
  }

  /** A text, in UTF-8. */
  public Encoder text(String text) {
    return block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes, with their number. */
  public Encoder block(byte[] block) {
    return block(block, 0, block.length);
  }

  /** A part of some bytes, with their number. */
  Encoder block(byte[] from, int offset, int length) {
    number(length);
    room(length);
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
    return this;
  }

  /** Gives out what was written and is held still. */
  void giveOut() {
    taker.take(bytes, size);
    size = 0;
  }

  private void room(int more) {
    if (size >= full) {
      giveOut();
    }
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
