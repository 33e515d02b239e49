package press.galley.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what an {@link Encoder} wrote, in the same order. Not thread-safe. */
public final class Decoder {

  private final byte[] bytes;
  private final int end;
  private int at;

  Decoder(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /**
   * A whole number.
   *
   * @throws DamagedException where none stands here; so do all methods
   */
  public long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new DamagedException("a number without end");
  }

  /** A whole number that counts something. */
  public int count() {
    long count = number();
    if (count < 0 || count > Integer.MAX_VALUE) {
      throw new DamagedException("a count of " + count);
    }
    return (int) count;
  }

  /** A number in eight bytes. */
  public long fixed() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (next() & 0xFFL) << shift;
    }
    return value;
  }

  /** A text. */
  public String text() {
    int length = length();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Passes over a text. */
  void pass() {
    int length = length();
    at += length;
  }

  /** The bytes that stand here, which are passed over. */
  public Encoded part() {
    int length = length();
    Encoded part = new Encoded(bytes, at, at + length);
    at += length;
    return part;
  }

  /** A list: its length, then its items. */
  public <A> List<A> list(Function<Decoder, A> item) {
    int count = room();
    List<A> items = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      items.add(item.apply(this));
    }
    return items;
  }

  /** The item of a list whose index stands here. */
  public <A> A one(List<A> of) {
    int index = count();
    if (index >= of.size()) {
      throw new DamagedException("the index " + index + " of " + of.size());
    }
    return of.get(index);
  }

  /** A count of things each of which takes a byte or more. */
  public int room() {
    return length();
  }

  private int length() {
    int length = count();
    if (length > end - at) {
      throw new DamagedException("a text that is cut short");
    }
    return length;
  }

  private byte next() {
    if (at >= end) {
      throw new DamagedException("the end too early");
    }
    return bytes[at++];
  }
}
