package press.galley.parse.quick;

import java.util.Optional;

/**
 * The fast lane for common Markdown: the HTML that flexmark gives under JBake's options, byte for
 * byte, or nothing when a text holds anything that this lane does not know for certain.
 * Thread-safe.
 */
public final class QuickMarkdown {

  /** What becomes of the end of a line within a paragraph. */
  public enum LineEnds {
    /** A line break, as with HARDWRAPS. */
    BREAKS,
    /** A blank, unless two blanks come before it. */
    BLANKS
  }

  /** What a vertical bar may begin. */
  public enum Bars {
    /** Nothing: it is a character like others. */
    TEXT,
    /** A table, as with TABLES: a text with a bar is left to flexmark. */
    TABLES
  }

  private final LineEnds lineEnds;
  private final Bars bars;

  /** The lane for these dialects of Markdown. */
  public QuickMarkdown(LineEnds lineEnds, Bars bars) {
    this.lineEnds = lineEnds;
    this.bars = bars;
  }

  /** The HTML of a text with line ends of one character; empty if the text is not for this lane. */
  public Optional<String> html(String markdown) {
    if (bars == Bars.TABLES && markdown.indexOf('|') >= 0) {
      return Optional.empty();
    }
    char[] text = markdown.toCharArray();
    Sheet sheet = new Sheet(text.length + text.length / 4 + 64);
    return new Blocks(text, sheet, new Inlines(text, sheet, lineEnds)).translate()
        ? Optional.of(sheet.toString())
        : Optional.empty();
  }
}
