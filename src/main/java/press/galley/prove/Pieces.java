package press.galley.prove;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.galley.layout.Output;
import press.galley.prove.Copy.Form;

/**
 * Finds withheld files that stand as a whole within other files, as they are or in Base64. Of a
 * long one a part is looked for first. Once it is filled it does not change, and is thread-safe.
 */
final class Pieces {

  /** What is shorter says nothing. */
  private static final int LEAST = 40;

  /** Of a longer file a part is looked for, and the rest where that is found. */
  private static final int LONG = 1 << 19;

  /** The length of such a part. */
  private static final int PART = 3 << 14;

  /** So many bytes are looked for first. */
  private static final int PROBE = 32;

  /** Where fewer bytes than these differ, a file is filled up and not told apart. */
  private static final int VARIED = 4;

  private static final int BITS = 1 << 20;
  private static final int FACTOR = 0x01000193;

  /**
   * What is looked for. Told apart by whose it is, never by its bytes.
   *
   * @param of the withheld file
   * @param form how it is written
   * @param before where in the written file the bytes begin
   * @param bytes those of the written file, or of a part of it
   * @param probe where among them those stand that are looked for first
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Piece(Withheld of, Form form, long before, byte[] bytes, int probe) {}

  /**
   * A place where a file stands.
   *
   * @param of the file
   * @param form how it is written
   * @param at where it begins; of a long one, where it would begin if it stood there as a whole
   */
  record Hit(Withheld of, Form form, long at) {

    /** Whether the file stands in this one as a whole. */
    boolean isIn(Output output) {
      return of.source().stamp().size() <= LONG || Copy.isAt(output, at, of.source(), form);
    }
  }

  private final Map<Integer, List<Piece>> byProbe = new HashMap<>();
  private final BitSet known = new BitSet(BITS);
  private final int oldest;

  Pieces() {
    int power = 1;
    for (int i = 1; i < PROBE; i++) {
      power *= FACTOR;
    }
    oldest = power;
  }

  /** Adds a file; blanks at the ends of a short one do not count. */
  void add(Withheld of) throws IOException {
    long size = of.source().stamp().size();
    if (size <= LONG) {
      byte[] file = of.source().bytes();
      put(of, Form.PLAIN, 0, trimmed(file));
      put(of, Form.BASE64, 0, base64(file));
      return;
    }
    try (InputStream in = of.source().open()) {
      long at = (size - PART) / 2 / 3 * 3;
      in.skipNBytes(at);
      // A part that only fills the file up tells nothing: the next one is taken.
      byte[] part = in.readNBytes(PART);
      while (!put(of, Form.PLAIN, at, part) && part.length == PART) {
        at += PART;
        part = in.readNBytes(PART);
      }
      put(of, Form.BASE64, Form.BASE64.place(at), base64(part));
    }
  }

  private static byte[] trimmed(byte[] file) {
    int begin = 0;
    int end = file.length;
    while (begin < end && file[begin] >= 0 && file[begin] <= ' ') {
      begin++;
    }
    while (end > begin && file[end - 1] >= 0 && file[end - 1] <= ' ') {
      end--;
    }
    return Arrays.copyOfRange(file, begin, end);
  }

  /** Without the last signs, which depend on what follows. */
  private static byte[] base64(byte[] file) {
    String text = Base64.getEncoder().withoutPadding().encodeToString(file);
    return text.substring(0, Math.max(0, text.length() - 2)).getBytes(StandardCharsets.US_ASCII);
  }

  /** Adds these bytes, unless they are too few or too much alike. */
  private boolean put(Withheld of, Form form, long before, byte[] bytes) {
    int probe = bytes.length < LEAST ? -1 : probe(bytes);
    if (probe < 0) {
      return false;
    }
    int hash = 0;
    for (int i = probe; i < probe + PROBE; i++) {
      hash = hash * FACTOR + bytes[i];
    }
    known.set(bit(hash));
    byProbe
        .computeIfAbsent(hash, key -> new ArrayList<>(1))
        .add(new Piece(of, form, before, bytes, probe));
    return true;
  }

  /** The place nearest behind the middle, or else in front of it, that can be told from others. */
  private static int probe(byte[] bytes) {
    int places = bytes.length - PROBE + 1;
    for (int i = 0; i < places; i++) {
      int at = (places / 2 + i) % places;
      if (differ(bytes, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean differ(byte[] bytes, int at) {
    BitSet seen = new BitSet(256);
    for (int i = at; i < at + PROBE; i++) {
      seen.set(bytes[i] & 0xFF);
    }
    return seen.cardinality() >= VARIED;
  }

  /** Every place where one may stand, in order. */
  List<Hit> in(Stretch stretch) {
    byte[] bytes = stretch.bytes();
    List<Hit> hits = new ArrayList<>();
    if (known.isEmpty() || bytes.length < LEAST) {
      return hits;
    }
    int hash = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (i >= PROBE) {
        hash -= bytes[i - PROBE] * oldest;
      }
      hash = hash * FACTOR + bytes[i];
      if (i >= PROBE - 1 && known.get(bit(hash))) {
        hits(stretch, i - PROBE + 1, hash, hits);
      }
    }
    return hits;
  }

  private void hits(Stretch stretch, int at, int hash, List<Hit> hits) {
    for (Piece piece : byProbe.getOrDefault(hash, List.of())) {
      int begin = at - piece.probe();
      int end = begin + piece.bytes().length;
      if (begin >= 0
          && end <= stretch.bytes().length
          && Arrays.equals(stretch.bytes(), begin, end, piece.bytes(), 0, piece.bytes().length)) {
        hits.add(new Hit(piece.of(), piece.form(), stretch.from() + begin - piece.before()));
      }
    }
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & (BITS - 1);
  }
}
