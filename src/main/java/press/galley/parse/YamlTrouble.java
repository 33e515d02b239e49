package press.galley.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.galley.site.Place;
import press.galley.site.Problem;

/** Says in an editor's words what is wrong with a piece of YAML. */
final class YamlTrouble {

  private static final Pattern QUOTED = Pattern.compile(".*:\\s+(?:\"[^\"]*\"|'[^']*')\\s*");
  private static final String INDENTATION =
      "Begin the keys of one group, and the dashes of one list, in the same column.";

  private final String text;
  private final Origin origin;
  private final SourceLines source;

  YamlTrouble(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
    this.source = SourceLines.of(text);
  }

  /** The problem that the reader's exception means. */
  Problem problem(YamlEngineException exception) {
    if (exception instanceof ReaderException reader) {
      return control(reader);
    }
    if (exception instanceof MarkedYamlEngineException marked) {
      return marked(marked);
    }
    return new Problem(
        origin.syntax(),
        origin.start(),
        "This is more than a head or a data file should hold.",
        "",
        "Keep it under a million characters, and write out what “*…” repeats.");
  }

  private Problem marked(MarkedYamlEngineException exception) {
    String problem = Optional.ofNullable(exception.getProblem()).orElse("");
    String context = Optional.ofNullable(exception.getContext()).orElse("");
    Optional<Mark> at = exception.getProblemMark();
    Optional<Mark> from = exception.getContextMark();
    if (problem.contains("TAB")) {
      return at(at, "A line is indented with a tab.", "Indent with spaces, two for each level.");
    }
    if (problem.startsWith("mapping values")) {
      return colon(at);
    }
    if (problem.startsWith("found unexpected end of stream")) {
      return at(from, "A quotation mark is opened and never closed.", source.closing(from));
    }
    if (problem.startsWith("expected <block end>")) {
      return blockEnd(at, problem);
    }
    if (problem.startsWith("expected ','")) {
      return bracket(problem, at, from);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return at(
          from,
          "A line has no colon.",
          "Write “key: value”, or indent the line if it continues the one above.");
    }
    if (context.startsWith("while scanning a block scalar")) {
      return at(
          at,
          "Text stands on the line that opens a block of text.",
          "Begin the text on the next line, indented, or put the value in quotes.");
    }
    if (problem.startsWith("found unknown escape")) {
      return at(
          at,
          "A backslash between double quotes is not followed by a character that it goes with.",
          "Write two backslashes for one, or use single quotes.");
    }
    return other(problem, context, at, from);
  }

  private Problem other(String problem, String context, Optional<Mark> at, Optional<Mark> from) {
    if (problem.endsWith("'<stream end>'")) {
      return at(at, "The text ends inside a list or a group.", "Close the last bracket.");
    }
    boolean reference =
        context.startsWith("while scanning an a") || problem.startsWith("found undefined alias");
    if (reference || problem.matches("found character '.*|mapping keys.*|expected the node.*")) {
      Optional<Mark> start = reference && from.isPresent() ? from : at;
      return at(
          start,
          "A value can’t begin with “" + source.character(start) + "”.",
          source.quoted(start));
    }
    if (problem.startsWith("sequence entries")) {
      return at(
          at,
          "A list begins on the line of its key.",
          "Write each item on a line of its own, or put the value in quotes.");
    }
    if (problem.startsWith("but found another document")) {
      return at(at, "A second document begins here.", "Remove this line.");
    }
    if (problem.equals("too deep")) {
      return at(at, "Lists and groups are nested too deeply.", "Keep them under 50 levels.");
    }
    return at(
        at.or(() -> from),
        "This is not valid YAML.",
        "Look at quotation marks, colons and indentation here and in the line above (the YAML"
            + " reader says: "
            + problem
            + ").");
  }

  private Problem colon(Optional<Mark> at) {
    Matcher line = SourceLines.KEY_AND_VALUE.matcher(source.line(at));
    if (line.matches() && line.group(2).matches(".*:(\\s.*|$)")) {
      return at(at, "A colon and a space stand inside a value.", source.quoted(at));
    }
    int row = at.map(Mark::getLine).orElse(0);
    if (row > 0 && source.lines().get(row - 1).matches("[^\\s:]+:\\S.*")) {
      return new Problem(
          origin.syntax(),
          origin.place(row - 1, source.lines().get(row - 1).indexOf(':')),
          "There is no space after a colon.",
          source.lines().get(row - 1).strip(),
          "Write “" + source.lines().get(row - 1).strip().replaceFirst(":", ": ") + "”.");
    }
    if (row > 0 && hasNoColon(source.lines().get(row - 1), source.lines().get(row))) {
      String above = source.lines().get(row - 1);
      return new Problem(
          origin.syntax(),
          origin.place(row - 1, indentation(above)),
          "A line has no colon.",
          above.strip(),
          "Write “" + above.strip().replaceFirst("\\s+|$", ": ").stripTrailing() + "”.");
    }
    return at(
        at,
        "A line is indented deeper than the one above it.",
        "Begin it in the column of the other keys, or put the text above in quotes.");
  }

  /**
   * Whether a line begins like a field, and the one below stands beside it; or it is one word, and
   * a group stands below.
   */
  private static boolean hasNoColon(String line, String below) {
    return indentation(below) <= indentation(line)
        ? line.matches("\\s*[\\w-]+(\\s.*)?") && !line.matches(".*:(\\s.*)?")
        : line.strip().matches("[A-Za-z][\\w-]*");
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private Problem blockEnd(Optional<Mark> at, String problem) {
    if (problem.endsWith("'<scalar>'") && QUOTED.matcher(source.line(at)).matches()) {
      int row = unclosed(at.map(Mark::getLine).orElse(0));
      return row < 0
          ? at(
              at,
              "A quotation mark in a line above is never closed.",
              "Close it at the end of its line.")
          : new Problem(
              origin.syntax(),
              origin.place(row, source.lines().get(row).lastIndexOf('"')),
              "A quotation mark is opened and never closed.",
              source.lines().get(row).strip(),
              "Add the closing \" at the end of the value.");
    }
    if (problem.endsWith("'<scalar>'")) {
      return at(at, "Text follows the closing quotation mark.", source.requoted(at));
    }
    if (problem.matches(".*'[\\]},]'")) {
      return at(
          at, "“" + source.character(at) + "” stands after the end of a value.", "Remove it.");
    }
    return at(at, "A line does not stand under the ones that it belongs to.", INDENTATION);
  }

  /** The nearest line above with a quotation mark that has no partner in it; -1 if none has. */
  private int unclosed(int below) {
    for (int row = below - 1; row >= 0; row--) {
      if (source.lines().get(row).chars().filter(sign -> sign == '"').count() % 2 == 1) {
        return row;
      }
    }
    return -1;
  }

  private Problem bracket(String problem, Optional<Mark> at, Optional<Mark> from) {
    String closing = problem.contains("']'") ? "]" : "}";
    boolean below = closing.equals("]") && !at.map(Mark::getLine).equals(from.map(Mark::getLine));
    boolean open = below || problem.endsWith("<stream end>");
    return open
        ? at(from, "A bracket is opened and never closed.", "Add the missing “" + closing + "”.")
        : at(
            at,
            "A comma or a bracket is missing.",
            "Put a comma between two values, and “" + closing + "” after the last.");
  }

  private Problem control(ReaderException exception) {
    String before = text.substring(0, text.offsetByCodePoints(0, exception.getPosition()));
    int lineStart = before.lastIndexOf('\n') + 1;
    Place place =
        origin.place(
            (int) before.chars().filter(c -> c == '\n').count(),
            before.codePointCount(lineStart, before.length()));
    return new Problem(
        origin.syntax(),
        place,
        "A control character stands in the text.",
        String.format(Locale.ROOT, "U+%04X", exception.getCodePoint()),
        "Delete it.");
  }

  private Problem at(Optional<Mark> mark, String title, String hint) {
    return new Problem(origin.syntax(), origin.place(mark), title, source.line(mark).strip(), hint);
  }
}
