package press.galley.parse.quick;

import press.galley.parse.quick.QuickMarkdown.LineEnds;

/** Writes what stands within a paragraph, a heading or an item. */
final class Inlines {

  /** Instead of the place after what was read: this text is not for this lane. */
  static final int NOT_MINE = -1;

  private final char[] text;
  private final Sheet sheet;
  private final LineEnds lineEnds;
  private final Emphasis emphasis;
  private final Links links;

  Inlines(char[] text, Sheet sheet, LineEnds lineEnds) {
    this.text = text;
    this.sheet = sheet;
    this.lineEnds = lineEnds;
    this.emphasis = new Emphasis(text, sheet);
    this.links = new Links(text, sheet, this);
  }

  /** Writes a block's text without the blanks at its end; false if it is not for this lane. */
  boolean writeBlock(int from, int to) {
    int end = to;
    while (end > from && text[end - 1] == ' ') {
      end--;
    }
    return write(from, end);
  }

  /**
   * Writes a text whose emphases open and close within it. A link's text comes here again, but no
   * deeper: it holds no bracket.
   */
  boolean write(int from, int to) {
    int level = emphasis.enter();
    int done = from;
    int i = from;
    while (i < to) {
      byte sign = Signs.of(text[i]);
      if (sign == Signs.PLAIN) {
        i++;
      } else if (sign == Signs.QUIET) {
        if (!isQuiet(i, from, to)) {
          return false;
        }
        i++;
      } else {
        int next = sign == Signs.LINE_END ? lineEnd(done, i) : marked(sign, done, i, to);
        if (next == NOT_MINE) {
          return false;
        }
        i = next;
        done = next;
      }
    }
    sheet.add(text, done, to);
    return emphasis.leave(level);
  }

  /** Writes a text without marks, such as a title; false if it has any. */
  boolean writePlain(int from, int to) {
    for (int i = from; i < to; i++) {
      byte sign = Signs.of(text[i]);
      boolean plain =
          switch (sign) {
            case Signs.PLAIN -> true;
            case Signs.QUIET -> isQuiet(i, from, to);
            case Signs.ESCAPED -> !isEntity(i, to);
            default -> false;
          };
      if (!plain) {
        return false;
      }
      sheet.addEscaped(text[i]);
    }
    return true;
  }

  private int marked(byte sign, int done, int i, int to) {
    boolean image = sign == Signs.BRACKET && i > done && text[i - 1] == '!';
    sheet.add(text, done, image ? i - 1 : i);
    return switch (sign) {
      case Signs.ESCAPED -> escaped(i, to);
      case Signs.STAR -> emphasis.read(i, to);
      case Signs.TICK -> code(i, to);
      case Signs.BRACKET -> image ? links.image(i, to) : links.link(i, to);
      default -> NOT_MINE;
    };
  }

  private int escaped(int i, int to) {
    if (isEntity(i, to)) {
      return NOT_MINE;
    }
    sheet.addEscaped(text[i]);
    return i + 1;
  }

  /** Whether an ampersand may begin an entity: what follows it runs up to a semicolon. */
  private boolean isEntity(int i, int to) {
    if (text[i] != '&') {
      return false;
    }
    int end = i + 1;
    while (end < to && (Signs.isAsciiLetterOrDigit(text[end]) || text[end] == '#')) {
      end++;
    }
    return end < to && text[end] == ';';
  }

  /** The blanks around a line's end go; so does the mark of a quote before the next line. */
  private int lineEnd(int done, int i) {
    int end = i;
    while (end > done && text[end - 1] == ' ') {
      end--;
    }
    sheet.add(text, done, end);
    sheet.add(lineEnds == LineEnds.BREAKS || i - end >= 2 ? "<br />\n" : " ");
    int next = i + 1;
    if (text[next] == '>') {
      next += 2;
    }
    while (text[next] == ' ') {
      next++;
    }
    return next;
  }

  /** Code between single ticks on one line, without two blanks in a row. */
  private int code(int i, int to) {
    int end = i + 1;
    while (end < to && text[end] != '`') {
      char c = text[end];
      if (c < ' ' || c == '\\' || (c == ' ' && text[end + 1] == ' ') || !isOfCode(c)) {
        return NOT_MINE;
      }
      end++;
    }
    boolean single = end < to && end > i + 1 && (end + 1 == to || text[end + 1] != '`');
    if (!single || text[i + 1] == ' ' || text[end - 1] == ' ') {
      return NOT_MINE;
    }
    sheet.add("<code>");
    for (int j = i + 1; j < end; j++) {
      sheet.addEscaped(text[j]);
    }
    sheet.add("</code>");
    return end + 1;
  }

  /** Whether a character of code is one that nobody trims. */
  private static boolean isOfCode(char c) {
    return c < 127 || Signs.of(c) == Signs.PLAIN;
  }

  /** Whether a character that may mean something means nothing where it stands. */
  private boolean isQuiet(int i, int from, int to) {
    char next = i + 1 < to ? text[i + 1] : '\n';
    return switch (text[i]) {
      case ':' -> next != '/';
      case 'w', 'W' -> (next | 32) != 'w' || i + 2 >= to || (text[i + 2] | 32) != 'w';
      case '!' -> true;
      case '_' ->
          i > from && Signs.isAsciiLetterOrDigit(text[i - 1]) && Signs.isAsciiLetterOrDigit(next);
      default -> i > from && isSolid(text[i - 1]) && isSolid(next);
    };
  }

  /** Whether a blank beside this character can't be one at the edge of anything. */
  private static boolean isSolid(char c) {
    return Signs.isAsciiLetterOrDigit(c) || (c >= 128 && Signs.of(c) == Signs.PLAIN);
  }
}
