package press.galley.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes values one after another as bytes, for a {@link Decoder}. Not thread-safe. */
public final class Encoder {

  private byte[] bytes = new byte[256];
  private int size;

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

  /** What another encoder has written, without its number. */
  Encoder append(Encoder other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
    return this;
  }

  /** Gives out what was written so far. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
