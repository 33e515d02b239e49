package press.galley.prove;

import org.jsoup.nodes.Entities;

/** Which characters words are made of, and how. */
final class Letters {

  /** No part of a word. */
  static final int NONE = -1;

  /** Not seen by a reader. */
  static final int IGNORED = -2;

  /** Before it no character is a mark, or a word of its own. */
  static final int FIRST_MARK = 0x300;

  /** Before it no character is a word of its own. */
  static final char FIRST_SIGN = 0x0E00;

  private Letters() {}

  /** The small letter of a character, or what it is instead. */
  static int small(int code) {
    if (code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060) {
      return IGNORED;
    }
    int small = Character.toLowerCase(code);
    boolean word =
        Character.isLetterOrDigit(small) || Character.getType(small) == Character.NON_SPACING_MARK;
    return word ? small : NONE;
  }

  /** The small letter that HTML has a name for, or what it is instead. */
  static int named(String name) {
    String sign = Entities.getByName(name);
    return sign.isEmpty() ? NONE : small(sign.codePointAt(0));
  }

  /** Whether it is a mark of the letter before it, or a part of a Korean syllable. */
  static boolean isPart(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        || (letter >= 0x1100 && letter <= 0x11FF);
  }

  /** Whether it is of a script without blanks: Chinese, Japanese, Thai, Lao, Burmese, Khmer. */
  static boolean isWord(int letter) {
    return letter >= FIRST_SIGN
        && (letter <= 0x0EFF
            || (letter >= 0x1000 && letter <= 0x109F)
            || (letter >= 0x1780 && letter <= 0x17FF)
            || (letter >= 0x2E80 && letter <= 0x312F)
            || (letter >= 0x31A0 && letter <= 0x31FF)
            || (letter >= 0x3400 && letter <= 0x9FFF)
            || (letter >= 0xF900 && letter <= 0xFAFF)
            || (letter >= 0xFF66 && letter <= 0xFF9F)
            || (letter >= 0x20000 && letter <= 0x3FFFF));
  }

  /** Whether it is a mark that makes another kana of the one before it. */
  static boolean isVoicing(char sign) {
    return sign == 0x3099 || sign == 0x309A;
  }
}
