package press.galley.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a piece of YAML, to point at and to correct. */
record SourceLines(List<String> lines) {

  /** A line of a key and a value on it. */
  static final Pattern KEY_AND_VALUE = Pattern.compile("(\\s*(?:- +)*[^\\s:]+:\\s+)(.*)");

  /** The lines of a text. */
  static SourceLines of(String text) {
    return new SourceLines(List.of(text.split("\n", -1)));
  }

  /** The line of a mark, or nothing. */
  String line(Optional<Mark> mark) {
    return mark.filter(at -> at.getLine() < lines.size())
        .map(at -> lines.get(at.getLine()))
        .orElse("");
  }

  /** The character at a mark. */
  String character(Optional<Mark> mark) {
    String line = line(mark);
    int column = mark.map(Mark::getColumn).orElse(0);
    return column < line.codePointCount(0, line.length())
        ? Character.toString(line.codePointAt(line.offsetByCodePoints(0, column)))
        : "";
  }

  /** Asks for the quotation mark that would close the one at a mark. */
  String closing(Optional<Mark> from) {
    return "Add the closing " + character(from) + " at the end of the value.";
  }

  /** Shows the line of a mark with its value in quotes. */
  String quoted(Optional<Mark> mark) {
    Matcher line = KEY_AND_VALUE.matcher(line(mark));
    return line.matches()
        ? "Put the value in quotes: "
            + line.group(1).strip()
            + " \""
            + line.group(2).strip().replace("\\", "\\\\").replace("\"", "\\\"")
            + "\""
        : "Put the value in quotes.";
  }

  /** Says how to write a value that has quotation marks inside. */
  String requoted(Optional<Mark> mark) {
    return line(mark).contains("'")
        ? "Put the whole value in double quotes, or write '' for an apostrophe in single ones."
        : "Put the whole value in one pair of quotes, and write \\\" for a quotation mark inside.";
  }
}
