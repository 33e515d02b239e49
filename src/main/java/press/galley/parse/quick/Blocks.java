package press.galley.parse.quick;

/** Reads the blocks of a text, one after the other, and writes them; quotes hold paragraphs. */
final class Blocks {

  private final char[] text;
  private final Sheet sheet;
  private final Inlines inlines;
  private final Starts starts;
  private final Fences fences;
  private int at;

  Blocks(char[] text, Sheet sheet, Inlines inlines) {
    this.text = text;
    this.sheet = sheet;
    this.inlines = inlines;
    this.starts = new Starts(text);
    this.fences = new Fences(text, sheet, starts);
  }

  /** Writes all blocks; false, with half of them written, if any is not for this lane. */
  boolean translate() {
    while (skipBlankLines()) {
      if (!block()) {
        return false;
      }
    }
    return true;
  }

  private boolean block() {
    char first = text[at];
    if (first == '#') {
      return heading();
    }
    if (first == '>') {
      return quote();
    }
    if (starts.isFence(at)) {
      at = fences.read(at);
      return at != Inlines.NOT_MINE;
    }
    if (starts.isRule(at)) {
      sheet.add("<hr />\n");
      at = starts.lineEnd(at) + 1;
      return true;
    }
    if (starts.isItem(at)) {
      return list(first);
    }
    return starts.isParagraph(at) && paragraph();
  }

  private boolean skipBlankLines() {
    while (at < text.length) {
      int end = starts.lineEnd(at);
      if (!starts.isBlank(at, end)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private boolean heading() {
    int from = at;
    while (from < text.length && text[from] == '#') {
      from++;
    }
    int depth = from - at;
    int end = starts.lineEnd(from);
    if (depth > 6 || end == from || text[from] != ' ') {
      return false;
    }
    while (from < end && text[from] == ' ') {
      from++;
    }
    while (end > from && text[end - 1] == ' ') {
      end--;
    }
    if (end == from || text[end - 1] == '#' || text[from] == '#') {
      return false;
    }
    String name = "h" + depth;
    sheet.add("<");
    sheet.add(name);
    sheet.add(">");
    at = starts.lineEnd(end) + 1;
    boolean mine = inlines.writeBlock(from, end);
    sheet.add("</");
    sheet.add(name);
    sheet.add(">\n");
    return mine;
  }

  private boolean paragraph() {
    int from = at;
    int end = starts.lineEnd(at);
    while (end < text.length && continues(end + 1)) {
      if (!starts.isContinuation(end + 1)) {
        return false;
      }
      end = starts.lineEnd(end + 1);
    }
    at = end + 1;
    return written(from, end);
  }

  /** Whether the line at this place is of the paragraph before it. */
  private boolean continues(int line) {
    if (line >= text.length || text[line] == '#' || text[line] == '>') {
      return false;
    }
    return !starts.isBlank(line, starts.lineEnd(line));
  }

  private boolean written(int from, int to) {
    sheet.add("<p>");
    boolean mine = inlines.writeBlock(from, to);
    sheet.add("</p>\n");
    return mine;
  }

  /** A list of one kind whose items are a line each; blank lines between items are another list. */
  private boolean list(char first) {
    boolean numbered = Signs.isDigit(first);
    sheet.add(numbered ? "<ol>\n" : "<ul>\n");
    while (at < text.length && starts.isItem(at) && Signs.isDigit(text[at]) == numbered) {
      int from = starts.itemText(at);
      int end = starts.lineEnd(from);
      if (!starts.isParagraph(from)) {
        return false;
      }
      sheet.add("<li>");
      if (!inlines.writeBlock(from, end)) {
        return false;
      }
      sheet.add("</li>\n");
      at = end + 1;
    }
    sheet.add(numbered ? "</ol>\n" : "</ul>\n");
    if (at >= text.length || text[at] == '#') {
      return true;
    }
    return starts.isBlank(at, starts.lineEnd(at)) && !(skipBlankLines() && starts.isItem(at));
  }

  private boolean quote() {
    sheet.add("<blockquote>\n");
    do {
      if (!quotedParagraphs()) {
        return false;
      }
      if (at < text.length && !starts.isBlank(at, starts.lineEnd(at))) {
        return false;
      }
    } while (skipBlankLines() && text[at] == '>');
    sheet.add("</blockquote>\n");
    return true;
  }

  /** Lines of a quote without a line outside it in between: paragraphs, parted by empty ones. */
  private boolean quotedParagraphs() {
    while (at < text.length && text[at] == '>') {
      int from = at + 2;
      if (!starts.isQuoted(at) || !starts.isParagraph(from)) {
        return false;
      }
      int end = starts.lineEnd(from);
      while (end + 1 < text.length && starts.isQuoted(end + 1)) {
        if (!starts.isParagraph(end + 3)) {
          return false;
        }
        end = starts.lineEnd(end + 1);
      }
      if (!written(from, end)) {
        return false;
      }
      at = end + 1;
      if (at < text.length && text[at] == '>' && starts.lineEnd(at) == at + 1) {
        at += 2;
        if (at >= text.length || text[at] != '>') {
          return false;
        }
      }
    }
    return true;
  }
}
