package press.galley.parse.quick;

/** Reads code between lines of three ticks, with nothing in it that could be such a line. */
final class Fences {

  private final char[] text;
  private final Sheet sheet;
  private final Starts starts;

  Fences(char[] text, Sheet sheet, Starts starts) {
    this.text = text;
    this.sheet = sheet;
    this.starts = starts;
  }

  /** Writes the code whose first ticks stand here and gives the place after its last line. */
  int read(int ticks) {
    int info = ticks + 3;
    int end = starts.lineEnd(info);
    if (!isLanguage(info, end)) {
      return Inlines.NOT_MINE;
    }
    sheet.add("<pre><code");
    if (end > info) {
      sheet.add(" class=\"language-");
      sheet.add(text, info, end);
      sheet.add("\"");
    }
    sheet.add(">");
    int at = end + 1;
    while (at < text.length && !starts.isFence(at)) {
      if (!isCode(at)) {
        return Inlines.NOT_MINE;
      }
      end = starts.lineEnd(at);
      for (int i = at; i < end; i++) {
        sheet.addEscaped(text[i]);
      }
      sheet.add("\n");
      at = end + 1;
    }
    sheet.add("</code></pre>\n");
    boolean closed = at < text.length && starts.lineEnd(at) == at + 3;
    return closed ? at + 4 : Inlines.NOT_MINE;
  }

  private boolean isLanguage(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Signs.isAsciiLetterOrDigit(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is nothing but code, of characters that nobody trims. */
  private boolean isCode(int line) {
    int end = starts.lineEnd(line);
    int first = line;
    while (first < end && text[first] == ' ') {
      first++;
    }
    if (first < end && (text[first] == '`' || text[first] == '~')) {
      return false;
    }
    for (int i = first; i < end; i++) {
      char c = text[i];
      if (c < ' ' || (c >= 127 && Signs.of(c) != Signs.PLAIN)) {
        return false;
      }
    }
    return true;
  }
}
