package press.galley.parse.markdown;

import java.util.OptionalInt;

/**
 * Finds lines that open more quotes and lists within each other than a person would, before time is
 * spent on them: it grows with the square of their number.
 */
final class Nesting {

  private static final int DEEPEST = 100;

  private Nesting() {}

  /** The first such line, counted from 0. */
  static OptionalInt tooDeep(String text) {
    int line = 0;
    for (int start = 0; start < text.length(); line++) {
      if (markers(text, start) > DEEPEST) {
        return OptionalInt.of(line);
      }
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return OptionalInt.empty();
  }

  private static int markers(String text, int start) {
    int markers = 0;
    int at = start;
    while (true) {
      int end = marker(text, at);
      if (end == at) {
        return markers;
      }
      markers++;
      at = end;
    }
  }

  /** The end of the quote or list marker and the spaces after it; where it began if none did. */
  private static int marker(String text, int start) {
    int at = spaces(text, start);
    int digits = at;
    while (digits < text.length() && digits < at + 9 && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == text.length()) {
      return start;
    }
    char mark = text.charAt(digits);
    if (digits == at && mark == '>') {
      return digits + 1;
    }
    boolean item = digits == at ? "-+*".indexOf(mark) >= 0 : mark == '.' || mark == ')';
    int end = spaces(text, digits + 1);
    return item && end > digits + 1 ? end : start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int spaces(String text, int start) {
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }
}
