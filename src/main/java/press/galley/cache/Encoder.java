package press.galley.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes values one after another as bytes, for a {@link Decoder}. Not thread-safe. */
public final class Encoder {

  /** Longer pieces make some Javas fetch as much memory beside the heap. */
  static final int PIECE = 1 << 16;

  private byte[] bytes;
  private int size;

  /** Nothing is written yet. */
  public Encoder() {
    this(256);
  }

  /** Nothing is written yet, and about so many bytes will be. */
  Encoder(int room) {
    this.bytes = new byte[room];
  }

  /** What was written so far. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The seal of what was written so far. */
  long seal() {
    return Seal.of(bytes, 0, size);
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

  /** Gives out what was written so far. */
  void writeTo(OutputStream out) throws IOException {
    for (int from = 0; from < size; from += PIECE) {
      out.write(bytes, from, Math.min(PIECE, size - from));
    }
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
