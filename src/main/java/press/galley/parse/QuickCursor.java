package press.galley.parse;

import press.galley.site.Place;

/** Where a {@link QuickYaml} is in its text. Not thread-safe. */
final class QuickCursor {

  /** Fewer than the whole reader lets through, so that it says so. */
  private static final int DEEPEST = 30;

  /** A longer one is no key any more. */
  private static final int LONGEST_KEY = 100;

  private static final char FIRST = ' ';
  private static final char LAST_ASCII = '~';
  private static final char FIRST_BEYOND = '\u00A0';
  private static final char LAST_BEYOND = '\uD7FF';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private final String text;
  private final Origin origin;
  private int at;
  private int row;
  private int lineStart;
  private int levels;

  /** Says that the whole reader has to look. */
  static final class NotPlainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // It is caught one call above, and thrown for many texts: where from is nobody's concern.
    private NotPlainException() {
      super("not plain", null, false, false);
    }
  }

  QuickCursor(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** Whether each character of a text takes one column, and only line feeds end lines. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAscii = c >= FIRST && c <= LAST_ASCII;
      boolean isBeyond = c >= FIRST_BEYOND && c <= LAST_BEYOND;
      if ((!isAscii && !isBeyond && c != '\n') || isSeparator(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(char c) {
    return c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  /** Gives the text up, if something is not so. */
  void check(boolean holds) {
    if (!holds) {
      throw new NotPlainException();
    }
  }

  /** A list or a group begins. */
  void deeper() {
    levels++;
    check(levels <= DEEPEST);
  }

  /** It ends. */
  void higher() {
    levels--;
  }

  Place place() {
    return origin.place(row, column());
  }

  int column() {
    return at - lineStart;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  boolean isAtLineEnd() {
    return isAtEnd() || text.charAt(at) == '\n';
  }

  boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** The character here, which must not be the end. */
  char next() {
    check(!isAtEnd());
    return text.charAt(at);
  }

  void pass() {
    at++;
  }

  /** Passes over this character, which must stand here. */
  void pass(char c) {
    check(is(c));
    at++;
  }

  /** Passes over this character if it stands here; whether it does. */
  boolean passes(char c) {
    boolean is = is(c);
    at += is ? 1 : 0;
    return is;
  }

  void blanks() {
    while (is(' ')) {
      at++;
    }
  }

  /** Passes over blanks and line ends. */
  void white() {
    blanks();
    while (is('\n')) {
      newLine();
      blanks();
    }
  }

  /** Passes over a line end, which must stand here. */
  void newLine() {
    pass('\n');
    row++;
    lineStart = at;
  }

  /** Goes from the end of a line to the begin of the next one that holds more than a comment. */
  void nextWritten() {
    white();
    while (is('#')) {
      rest();
      white();
    }
    at = isAtEnd() ? at : lineStart;
  }

  /** Passes over empty lines; nothing is written in blanks alone in the next one. */
  void emptyLines() {
    while (is('\n')) {
      newLine();
    }
    int end = written();
    check(isAtEnd() || (end < text.length() && text.charAt(end) != '\n'));
  }

  /** The blanks at the begin of this line; at the end of the text less than any line has. */
  int depth() {
    int end = written();
    return isAtEnd() || end == text.length() ? -1 : end - lineStart;
  }

  /** Where the blanks at the begin of this line end. */
  private int written() {
    int end = lineStart;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Goes to a column of this line, or stays there. */
  void to(int column) {
    at = lineStart + column;
  }

  boolean isItem() {
    return isItemAt(column());
  }

  /** Whether the item of a list begins at a column of this line. */
  boolean isItemAt(int column) {
    int dash = lineStart + column;
    return dash < text.length()
        && text.charAt(dash) == '-'
        && (dash + 1 == text.length() || text.charAt(dash + 1) <= ' ');
  }

  /** Passes over the sign of an item, behind which something stands in its line. */
  void item() {
    at++;
    blanks();
    check(!isAtLineEnd());
  }

  boolean isKey() {
    int end = keyEnd();
    return end > at
        && end < text.length()
        && text.charAt(end) == ':'
        && (end + 1 == text.length() || text.charAt(end + 1) <= ' ');
  }

  /** Passes over a key and its colon. */
  String key() {
    check(isKey());
    String key = text.substring(at, keyEnd());
    check(key.length() <= LONGEST_KEY);
    at += key.length() + 1;
    return key;
  }

  private int keyEnd() {
    int end = at;
    while (end < text.length() && isOfKey(text.charAt(end), end > at)) {
      end++;
    }
    return end;
  }

  private static boolean isOfKey(char c, boolean isLater) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (isLater && (c == '-' || (c >= '0' && c <= '9')));
  }

  /** The rest of the line, which is passed over, without the blanks at its end. */
  String rest() {
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    int from = at;
    at = end;
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(from, end);
  }

  /** The rest of the line, which is passed over: it is not empty and does not end with a blank. */
  String wholeLine() {
    check(!isAtLineEnd());
    int from = at;
    String line = rest();
    check(line.length() == at - from);
    return line;
  }

  /** What stands before one of these signs, or the end of the line; without blanks at its end. */
  String before(String signs) {
    int from = at;
    while (!isAtLineEnd() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    int end = at;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(from, end);
  }

  /** What stands before the next such sign of this line, which is passed over as well. */
  String quoted(char sign) {
    int end = text.indexOf(sign, at);
    check(end >= 0);
    String quoted = text.substring(at, end);
    check(quoted.indexOf('\n') < 0);
    at = end + 1;
    return quoted;
  }
}
