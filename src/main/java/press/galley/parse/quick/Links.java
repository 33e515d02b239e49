package press.galley.parse.quick;

/** Reads links and images that name their address: {@code [text](address "title")}. */
final class Links {

  private final char[] text;
  private final Sheet sheet;
  private final Inlines inlines;

  Links(char[] text, Sheet sheet, Inlines inlines) {
    this.text = text;
    this.sheet = sheet;
    this.inlines = inlines;
  }

  /** Reads the link whose bracket stands here. */
  int link(int i, int to) {
    int close = close(i, to);
    if (close == Inlines.NOT_MINE) {
      return Inlines.NOT_MINE;
    }
    int address = close + 2;
    int end = addressEnd(address, to);
    if (end == Inlines.NOT_MINE) {
      return Inlines.NOT_MINE;
    }
    sheet.add("<a href=\"");
    sheet.add(text, address, end);
    int next = title(end, to);
    if (next == Inlines.NOT_MINE) {
      return Inlines.NOT_MINE;
    }
    sheet.add("\">");
    if (!inlines.write(i + 1, close)) {
      return Inlines.NOT_MINE;
    }
    sheet.add("</a>");
    return next;
  }

  /** Reads the image whose bracket stands here; what it shows is said without marks. */
  int image(int i, int to) {
    int close = close(i, to);
    if (close == Inlines.NOT_MINE) {
      return Inlines.NOT_MINE;
    }
    int address = close + 2;
    int end = addressEnd(address, to);
    if (end == Inlines.NOT_MINE) {
      return Inlines.NOT_MINE;
    }
    sheet.add("<img src=\"");
    sheet.add(text, address, end);
    sheet.add("\" alt=\"");
    if (!inlines.writePlain(i + 1, close)) {
      return Inlines.NOT_MINE;
    }
    int next = title(end, to);
    sheet.add("\" />");
    return next;
  }

  /** Where the bracket closes before an address: no bracket, code or blank edge in between. */
  private int close(int i, int to) {
    int close = i + 1;
    while (close < to && text[close] != ']') {
      char c = text[close];
      if (c == '[' || c == '`') {
        return Inlines.NOT_MINE;
      }
      close++;
    }
    boolean addressed =
        close + 2 < to
            && close > i + 1
            && text[close + 1] == '('
            && text[i + 1] > ' '
            && text[close - 1] > ' ';
    return addressed ? close : Inlines.NOT_MINE;
  }

  /** Where the address ends; scripts, which flexmark takes out, begin with a j. */
  private int addressEnd(int address, int to) {
    if ((text[address] | 32) == 'j') {
      return Inlines.NOT_MINE;
    }
    int end = address;
    while (end < to && Signs.isOfAddress(text[end])) {
      end++;
    }
    return end > address ? end : Inlines.NOT_MINE;
  }

  /** Writes the title, if there is one, up to its last mark, and reads the closing parenthesis. */
  private int title(int end, int to) {
    if (end < to && text[end] == ')') {
      return end + 1;
    }
    if (end + 1 >= to || text[end] != ' ' || text[end + 1] != '"') {
      return Inlines.NOT_MINE;
    }
    int from = end + 2;
    int quote = from;
    while (quote < to && text[quote] != '"') {
      quote++;
    }
    if (quote == from || quote + 1 >= to || text[quote + 1] != ')') {
      return Inlines.NOT_MINE;
    }
    sheet.add("\" title=\"");
    return inlines.writePlain(from, quote) ? quote + 2 : Inlines.NOT_MINE;
  }
}
