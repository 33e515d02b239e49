package press.galley.bench.preview;

import java.util.Locale;
import press.galley.bench.Release;

/**
 * Edits a release again and again: a word of its text, and each fifth time a word of its title,
 * which lists and neighbours show too. Not thread-safe.
 */
final class Edits {

  /** What every new word is like, for the script that looks for it. */
  static final String PATTERN = "Saved\\d{5}";

  private static final int TITLE = 5;

  private Release release;
  private int count;

  Edits(Release release) {
    this.release = release;
  }

  /** Edits once more, and gives the word that is new. */
  String next() {
    count++;
    String word = String.format(Locale.ROOT, "Saved%05d", count);
    release = count % TITLE == 0 ? release.withTitleWord(word) : release.withWord(word);
    return word;
  }

  /** As it is after the last edit. */
  Release release() {
    return release;
  }
}
