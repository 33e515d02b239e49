package press.galley.parse.quick;

/**
 * Reads runs of stars. Each that opens must be closed by one of the same length within the same
 * text; all else is not for this lane. The flanks are those of CommonMark 0.31.2, section 6.2.
 */
final class Emphasis {

  private static final int DEEPEST = 16;
  private static final String[] OPENING = {"<em>", "<strong>", "<strong><em>"};
  private static final String[] CLOSING = {"</em>", "</strong>", "</em></strong>"};

  private static final int BLANK = 0;
  private static final int LETTER = 1;
  private static final int PUNCTUATION = 2;
  private static final int UNKNOWN = 3;

  private final char[] text;
  private final Sheet sheet;
  private final int[] open = new int[DEEPEST];
  private int level;
  private int floor;

  Emphasis(char[] text, Sheet sheet) {
    this.text = text;
    this.sheet = sheet;
  }

  /** A text begins whose emphases are its own; the answer is for {@link #leave}. */
  int enter() {
    int outer = floor;
    floor = level;
    return outer;
  }

  /** The text ends; false if an emphasis is still open. */
  boolean leave(int outer) {
    boolean closed = level == floor;
    floor = outer;
    return closed;
  }

  /** Reads the run of stars that begins here. */
  int read(int i, int to) {
    int end = i + 1;
    while (end < to && text[end] == '*') {
      end++;
    }
    int length = end - i;
    int before = i == 0 ? BLANK : kind(text[i - 1]);
    int after = end == text.length ? BLANK : kind(text[end]);
    if (length > 3 || before == UNKNOWN || after == UNKNOWN) {
      return Inlines.NOT_MINE;
    }
    boolean opens = after != BLANK && !(after == PUNCTUATION && before == LETTER);
    boolean closes = before != BLANK && !(before == PUNCTUATION && after == LETTER);
    if (!opens && !closes) {
      sheet.add(text, i, end);
      return end;
    }
    return written(length, opens, closes) ? end : Inlines.NOT_MINE;
  }

  private boolean written(int length, boolean opens, boolean closes) {
    // Three stars that could do both fall under the rule of multiples of three.
    if (opens && closes && length == 3) {
      return false;
    }
    if (closes && level > floor) {
      return close(length);
    }
    return opens && open(length);
  }

  private boolean open(int length) {
    if (level == DEEPEST) {
      return false;
    }
    open[level++] = length;
    sheet.add(OPENING[length - 1]);
    return true;
  }

  private boolean close(int length) {
    if (open[level - 1] != length) {
      return false;
    }
    level--;
    sheet.add(CLOSING[length - 1]);
    return true;
  }

  private static int kind(char c) {
    if (c == ' ' || c == '\n') {
      return BLANK;
    }
    if (c < 128) {
      return Signs.isAsciiLetterOrDigit(c) ? LETTER : PUNCTUATION;
    }
    return Character.isLetterOrDigit(c) ? LETTER : UNKNOWN;
  }
}
