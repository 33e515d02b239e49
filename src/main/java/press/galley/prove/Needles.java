package press.galley.prove;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds in a text all that withheld sources would be known by, in one pass. Once it is filled it
 * does not change, and is thread-safe.
 */
final class Needles {

  /** So many words in a row are a phrase that nobody else happens to write. */
  static final int PHRASE = 8;

  private static final int BITS = 1 << 22;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  /**
   * A place where one stands.
   *
   * @param begin of its first word
   * @param end behind its last word
   */
  record Hit(Needle needle, long hash, int begin, int end) {}

  /** Takes what is found. */
  interface Found {
    void at(Hit hit);
  }

  private final List<Map<Long, List<Needle>>> byLength = new ArrayList<>();
  private final BitSet known = new BitSet(BITS);

  Needles() {
    for (int length = 0; length <= PHRASE; length++) {
      byLength.add(new HashMap<>());
    }
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Adds one that is known by its text; a long text is found by its first words. */
  void add(Needle needle) {
    Words words = new Words(needle.text());
    List<Long> hashes = new ArrayList<>();
    while (hashes.size() < PHRASE && words.next()) {
      hashes.add(words.hash());
    }
    if (!hashes.isEmpty()) {
      long hash = 0;
      for (int i = hashes.size() - 1; i >= 0; i--) {
        hash = longer(hash, hashes.get(i));
      }
      add(hash, hashes.size(), needle);
    }
  }

  /** Adds every phrase of a text. */
  void addPhrases(String text, Needle needle) {
    new Windows(text).each((hashes, begin, end) -> add(hashes[PHRASE], PHRASE, needle));
  }

  private void add(long hash, int length, Needle needle) {
    if (hash == 0) {
      return;
    }
    known.set(bit(hash));
    List<Needle> same = byLength.get(length).computeIfAbsent(hash, key -> new ArrayList<>(1));
    if (!same.contains(needle)) {
      same.add(needle);
    }
  }

  /** Tells of every place where one stands, once with the words in tags and once without. */
  void search(String text, Found found) {
    if (known.isEmpty()) {
      return;
    }
    new Windows(text)
        .each(
            (hashes, begin, end) -> {
              for (int length = 1; length <= PHRASE; length++) {
                if (hashes[length] != 0 && known.get(bit(hashes[length]))) {
                  hit(text, hashes[length], length, begin[length], end, found);
                }
              }
            });
  }

  private void hit(String text, long hash, int length, int begin, int end, Found found) {
    for (Needle needle : byLength.get(length).getOrDefault(hash, List.of())) {
      needle
          .standsIn(text, begin, end)
          .ifPresent(last -> found.at(new Hit(needle, needle.number(hash), begin, last)));
    }
  }

  /** The numbers of those that stand in a text. */
  void collect(String text, Set<Long> hashes) {
    search(text, hit -> hashes.add(hit.hash()));
  }

  private static int bit(long hash) {
    return (int) (hash >>> 40) & (BITS - 1);
  }

  private static long longer(long hash, long word) {
    long next = (hash ^ word) * FACTOR;
    return next ^ (next >>> 32);
  }

  /** Takes the last words of a text: those of each number, from one to a phrase. */
  private interface Window {
    void at(long[] hashes, int[] begin, int end);
  }

  /** Goes through a text word by word. */
  private static final class Windows {
    private final Words words;

    Windows(String text) {
      words = new Words(text);
    }

    void each(Window window) {
      Ring all = new Ring();
      Ring outside = new Ring();
      boolean differ = false;
      while (words.next()) {
        all.push(words.hash(), words.begin());
        all.show(window, words.end());
        if (words.inTag()) {
          differ = true;
        } else {
          outside.push(words.hash(), words.begin());
          if (differ) {
            outside.show(window, words.end());
          }
        }
      }
    }
  }

  /** The last words. */
  private static final class Ring {
    private final long[] word = new long[PHRASE];
    private final int[] from = new int[PHRASE];
    private final long[] hashes = new long[PHRASE + 1];
    private final int[] begin = new int[PHRASE + 1];
    private int count;

    void push(long hash, int at) {
      word[count % PHRASE] = hash;
      from[count % PHRASE] = at;
      count++;
    }

    void show(Window window, int end) {
      long hash = 0;
      for (int length = 1; length <= PHRASE; length++) {
        if (length > count) {
          hashes[length] = 0;
          continue;
        }
        int slot = (count - length) % PHRASE;
        hash = longer(hash, word[slot]);
        hashes[length] = hash;
        begin[length] = from[slot];
      }
      window.at(hashes, begin, end);
    }
  }
}
