package press.galley.parse.quick;

/** Tells what a line begins, under the rules of JBake's profile of flexmark. */
final class Starts {

  private final char[] text;

  Starts(char[] text) {
    this.text = text;
  }

  /** Where the line ends that this place is in. */
  int lineEnd(int from) {
    int i = from;
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    return i;
  }

  boolean isBlank(int from, int end) {
    int i = from;
    while (i < end && text[i] == ' ') {
      i++;
    }
    return i == end;
  }

  boolean isFence(int at) {
    return at + 2 < text.length && text[at] == '`' && text[at + 1] == '`' && text[at + 2] == '`';
  }

  /** Three or more of the same mark and nothing else. */
  boolean isRule(int at) {
    char mark = text[at];
    int i = at;
    while (i < text.length && text[i] == mark) {
      i++;
    }
    return (mark == '-' || mark == '*') && i - at >= 3 && isLineEnd(i);
  }

  boolean isItem(int at) {
    return itemText(at) >= 0;
  }

  /** Where an item's text begins, or a negative number if there is no item here. */
  int itemText(int at) {
    char mark = text[at];
    int end = at;
    if (Signs.isDigit(mark)) {
      while (end < text.length && end - at < 9 && Signs.isDigit(text[end])) {
        end++;
      }
      if (end == text.length || text[end] != '.') {
        return -1;
      }
    } else if (mark != '-' && mark != '*' && mark != '+') {
      return -1;
    }
    return end + 1 < text.length && text[end + 1] == ' ' ? end + 2 : -1;
  }

  /** Whether a paragraph's text surely begins here, and nothing else. */
  boolean isParagraph(int at) {
    if (isLineEnd(at)) {
      return false;
    }
    char first = text[at];
    return switch (first) {
      case ' ', '#', '>', ':', '~', '=', '_' -> false;
      case '-', '+' -> at + 1 < text.length && Signs.isAsciiLetterOrDigit(text[at + 1]);
      case '*' -> isEmphasis(at);
      case '`' -> !isFence(at);
      default -> !Signs.isDigit(first) || !isNumber(at);
    };
  }

  /** Whether a line within a paragraph goes on with it: there, items are text. */
  boolean isContinuation(int line) {
    int at = line;
    while (text[at] == ' ') {
      at++;
    }
    return switch (text[at]) {
      case '#', '>', ':', '~', '=', '_' -> false;
      case '-' -> at + 1 < text.length && text[at + 1] != '-' && text[at + 1] != '\n';
      case '`' -> !isFence(at);
      default -> true;
    };
  }

  /** Whether a line of a quote has text after its mark and one blank. */
  boolean isQuoted(int at) {
    return at + 2 < text.length && text[at] == '>' && text[at + 1] == ' ' && text[at + 2] > ' ';
  }

  private boolean isEmphasis(int at) {
    int i = at;
    while (i < text.length && text[i] == '*') {
      i++;
    }
    return !isLineEnd(i) && text[i] != ' ';
  }

  /** Digits with a point or a parenthesis and then a blank: a number of an item. */
  private boolean isNumber(int at) {
    int i = at;
    while (i < text.length && Signs.isDigit(text[i])) {
      i++;
    }
    boolean marked = i < text.length && (text[i] == '.' || text[i] == ')');
    return marked && (isLineEnd(i + 1) || text[i + 1] == ' ');
  }

  private boolean isLineEnd(int at) {
    return at >= text.length || text[at] == '\n';
  }
}
