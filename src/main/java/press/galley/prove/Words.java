package press.galley.prove;

/**
 * The words of a text, one after the other: what stands between signs, in small letters. An escape
 * of HTML or JSON is the character that it means; a soft hyphen is none.
 */
final class Words {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final String text;
  private int at;
  private int begin;
  private int end;
  private boolean inTag;
  private long hash;

  /** Of a text. */
  Words(String text) {
    this.text = text;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    hash = 0;
    begin = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = at;
      int letter = c == '&' || c == '\\' ? escaped() : plain(c);
      if (letter == IGNORED) {
        continue;
      }
      if (letter == NONE) {
        if (begin >= 0) {
          at = from;
          return true;
        }
        if (c == '<' || c == '>') {
          inTag = c == '<' && isTag();
        }
        continue;
      }
      begin = begin < 0 ? from : begin;
      end = at;
      hash = (hash + letter) * FACTOR;
      hash ^= hash >>> 29;
    }
    return begin >= 0;
  }

  private static final int NONE = -1;
  private static final int IGNORED = -2;

  private int plain(char c) {
    at++;
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
          ? c
          : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : NONE;
    }
    int code = c;
    if (Character.isHighSurrogate(c) && at < text.length()) {
      code = text.codePointAt(at - 1);
      at += Character.charCount(code) - 1;
    }
    return letter(code);
  }

  private static int letter(int code) {
    if (code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060) {
      return IGNORED;
    }
    int small = Character.toLowerCase(code);
    boolean word =
        Character.isLetterOrDigit(small) || Character.getType(small) == Character.NON_SPACING_MARK;
    return word ? small : NONE;
  }

  /** A character by its number, as HTML or JSON write it, or any other sign that is escaped. */
  private int escaped() {
    boolean html = text.charAt(at) == '&';
    int start = at;
    at++;
    if (html && text.startsWith("#", at)) {
      int semicolon = text.indexOf(';', at);
      if (semicolon > 0 && semicolon - at <= 8) {
        boolean hex = text.startsWith("x", at + 1) || text.startsWith("X", at + 1);
        return number(text.substring(at + (hex ? 2 : 1), semicolon), hex ? 16 : 10, semicolon + 1);
      }
    } else if (html) {
      int semicolon = at;
      while (semicolon < text.length()
          && semicolon - start < 10
          && Character.isLetter(text.charAt(semicolon))) {
        semicolon++;
      }
      at = text.startsWith(";", semicolon) ? semicolon + 1 : at;
    } else if (text.startsWith("u", at) && at + 5 <= text.length()) {
      return number(text.substring(at + 1, at + 5), 16, at + 5);
    } else if (at < text.length()) {
      at++;
    }
    return NONE;
  }

  private int number(String digits, int radix, int next) {
    try {
      int code = Integer.parseInt(digits, radix);
      at = next;
      return Character.isValidCodePoint(code) ? letter(code) : NONE;
    } catch (NumberFormatException e) {
      return NONE;
    }
  }

  /** Whether what begins here is a tag and not a sign of text. */
  private boolean isTag() {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  /** A number that stands for the word. */
  long hash() {
    return hash;
  }

  /** Where the word begins. */
  int begin() {
    return begin;
  }

  /** Behind its last character. */
  int end() {
    return end;
  }

  /** Whether it stands within a tag. */
  boolean inTag() {
    return inTag;
  }
}
