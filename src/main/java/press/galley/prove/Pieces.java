package press.galley.prove;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds withheld files that stand as a whole within other files, as they are or in Base64. Once it
 * is filled it does not change, and is thread-safe.
 */
final class Pieces {

  /** What is shorter says nothing. */
  private static final int LEAST = 40;

  /** What is longer is looked for as a file of its own only. */
  static final int MOST = 1 << 22;

  /** So many bytes of the middle are looked for first. */
  private static final int PROBE = 32;

  private static final int BITS = 1 << 20;
  private static final int FACTOR = 0x01000193;

  /** Told apart by whose they are, never by their bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Piece(byte[] bytes, int probe, Withheld of) {}

  /** A place where a file stands. */
  record Hit(Withheld of, int at) {}

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

  /** Adds a file; blanks at its ends do not count. */
  void add(byte[] file, Withheld of) {
    byte[] bytes = trimmed(file);
    if (bytes.length < LEAST || bytes.length > MOST) {
      return;
    }
    put(bytes, of);
    // The last signs depend on what follows the file.
    String text = Base64.getEncoder().withoutPadding().encodeToString(file);
    put(text.substring(0, text.length() - 2).getBytes(StandardCharsets.US_ASCII), of);
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

  private void put(byte[] bytes, Withheld of) {
    int probe = (bytes.length - PROBE) / 2;
    int hash = 0;
    for (int i = probe; i < probe + PROBE; i++) {
      hash = hash * FACTOR + bytes[i];
    }
    known.set(bit(hash));
    byProbe.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(new Piece(bytes, probe, of));
  }

  /** Every place where one stands, in order. */
  List<Hit> in(byte[] bytes) {
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
        hits(bytes, i - PROBE + 1, hash, hits);
      }
    }
    return hits;
  }

  private void hits(byte[] bytes, int at, int hash, List<Hit> hits) {
    for (Piece piece : byProbe.getOrDefault(hash, List.of())) {
      int begin = at - piece.probe();
      int end = begin + piece.bytes().length;
      if (begin >= 0
          && end <= bytes.length
          && Arrays.equals(bytes, begin, end, piece.bytes(), 0, piece.bytes().length)) {
        hits.add(new Hit(piece.of(), begin));
      }
    }
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & (BITS - 1);
  }
}
