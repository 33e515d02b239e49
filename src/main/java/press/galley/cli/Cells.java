package press.galley.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Counts the cells that text takes in a terminal. */
final class Cells {

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Cells() {}

  static int of(CharSequence text) {
    return text.codePoints().map(Cells::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return c > 0x2E80 && WIDE.contains(UnicodeScript.of(c)) ? 2 : 1;
  }
}
