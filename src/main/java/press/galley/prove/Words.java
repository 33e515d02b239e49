package press.galley.prove;

import java.text.Normalizer;

/**
 * The words of a text, one after the other: what stands between signs, in small letters. An escape
 * of HTML or JSON is the character that it means, and a letter with its accent is the same however
 * it is written. Where a script puts no blanks between words, each of its signs is one.
 */
final class Words {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final String text;
  private int at;
  private int begin;
  private int end;
  private boolean inTag;
  private boolean marked;
  private boolean alone;
  private long hash;

  /** Of a text. */
  Words(String text) {
    this.text = text;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    hash = 0;
    begin = -1;
    marked = false;
    alone = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = at;
      int letter = c == '&' || c == '\\' ? escaped() : plain(c);
      if (letter == Letters.IGNORED) {
        continue;
      }
      if (letter == Letters.NONE) {
        if (begin >= 0) {
          at = from;
          return ended();
        }
        if (c == '<' || c == '>') {
          inTag = c == '<' && isTag();
        }
        continue;
      }
      if (letter >= Letters.FIRST_MARK && isApart(letter, from)) {
        return ended();
      }
      begin = begin < 0 ? from : begin;
      end = at;
      add(letter);
    }
    return begin >= 0 && ended();
  }

  private void add(int letter) {
    hash = (hash + letter) * FACTOR;
    hash ^= hash >>> 29;
  }

  /** Whether a word ends here: in front of a sign that is a word of its own, or with it. */
  private boolean isApart(int letter, int from) {
    if (!Letters.isWord(letter)) {
      marked |= Letters.isPart(letter);
      return false;
    }
    if (begin >= 0) {
      at = from;
      return true;
    }
    begin = from;
    end = at;
    alone = true;
    add(letter);
    while (at < text.length() && Letters.isVoicing(text.charAt(at))) {
      marked = true;
      at++;
      end = at;
    }
    return true;
  }

  /** A word that was written in parts is known by what they are together. */
  private boolean ended() {
    if (marked) {
      hash = 0;
      Normalizer.normalize(letters(), Normalizer.Form.NFC).codePoints().forEach(this::add);
    }
    return true;
  }

  private String letters() {
    Words again = new Words(text.substring(begin, end));
    StringBuilder letters = new StringBuilder();
    while (again.at < again.text.length()) {
      char c = again.text.charAt(again.at);
      int letter = c == '&' || c == '\\' ? again.escaped() : again.plain(c);
      if (letter >= 0) {
        letters.appendCodePoint(letter);
      }
    }
    return letters.toString();
  }

  private int plain(char c) {
    at++;
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
          ? c
          : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : Letters.NONE;
    }
    int code = c;
    if (Character.isHighSurrogate(c) && at < text.length()) {
      code = text.codePointAt(at - 1);
      at += Character.charCount(code) - 1;
    }
    return Letters.small(code);
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
          && Character.isLetterOrDigit(text.charAt(semicolon))) {
        semicolon++;
      }
      if (text.startsWith(";", semicolon)) {
        at = semicolon + 1;
        return Letters.named(text.substring(start + 1, semicolon));
      }
    } else if (text.startsWith("u", at) && at + 5 <= text.length()) {
      return number(text.substring(at + 1, at + 5), 16, at + 5);
    } else if (at < text.length()) {
      at++;
    }
    return Letters.NONE;
  }

  private int number(String digits, int radix, int next) {
    try {
      int code = Integer.parseInt(digits, radix);
      at = next;
      return Character.isValidCodePoint(code) ? Letters.small(code) : Letters.NONE;
    } catch (NumberFormatException e) {
      return Letters.NONE;
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

  /** Whether it is one sign of a script that puts no blanks between words. */
  boolean isSign() {
    return alone;
  }

  /** Whether it stands within a tag. */
  boolean inTag() {
    return inTag;
  }
}
