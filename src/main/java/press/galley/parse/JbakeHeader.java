package press.galley.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.parse.FrontMatter.Style;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Reads JBake's head: {@code key=value} lines down to a separator. Values are text; one between
 * braces is JSON, and {@code tags} is a list with commas. Blank lines and lines that begin with
 * {@code #} don't count. Thread-safe.
 */
final class JbakeHeader {

  private static final Pattern LINE = Pattern.compile("(\\s*)([\\w.-]+)(\\s*=\\s*)(.*?)\\s*");
  private static final Pattern TAG = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

  private final String separator;
  private final YamlReader json;

  JbakeHeader(String separator, YamlReader json) {
    this.separator = separator;
    this.json = json;
  }

  /** Whether a file whose first written line is this one has such a head. */
  static boolean begins(String line) {
    return LINE.matcher(line).matches();
  }

  /** The head and the text below it. */
  Optional<FrontMatter> read(String path, List<String> lines, Problems problems) {
    int end = 0;
    while (end < lines.size() && !lines.get(end).strip().equals(separator)) {
      end++;
    }
    if (end == lines.size()) {
      problems.add(
          ProblemCode.FRONT_MATTER_UNCLOSED,
          new Place(path, 1, 1),
          "The head is never closed.",
          Shown.text(lines.get(0)),
          "Put a line “" + separator + "” below the last field.");
      return Optional.empty();
    }
    Head head = new Head(path, problems);
    for (int i = 0; i < end; i++) {
      head.line(lines.get(i), i + 1);
    }
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    int bodyLine = end + 2;
    return head.fields().map(fields -> new FrontMatter(fields, Style.JBAKE, body, bodyLine));
  }

  private final class Head {

    private final String path;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private boolean broken;

    Head(String path, Problems problems) {
      this.path = path;
      this.problems = problems;
    }

    Optional<Mapping> fields() {
      return broken ? Optional.empty() : Optional.of(new Mapping(entries, new Place(path, 1, 1)));
    }

    void line(String line, int number) {
      if (line.isBlank() || line.startsWith("#")) {
        return;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        broken = true;
        problems.add(
            ProblemCode.FRONT_MATTER_SYNTAX,
            new Place(path, number, 1),
            "A line of the head is not “key=value”.",
            Shown.text(line.strip()),
            "Write “key=value” on one line, or begin the line with # to leave it out.");
        return;
      }
      String key = parts.group(2);
      Place keyPlace = new Place(path, number, 1 + parts.start(2));
      Optional<Value> value = value(key, parts.group(4), column(line, parts.start(4)), number);
      broken |= value.isEmpty();
      value.ifPresent(found -> add(new Entry(key, keyPlace, found)));
    }

    private void add(Entry entry) {
      Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        NodeReader.duplicate(first, entry, problems);
      }
    }

    private Optional<Value> value(String key, String text, int column, int line) {
      Place place = new Place(path, line, column);
      if (key.equals("tags")) {
        return Optional.of(tags(text, place));
      }
      if (text.startsWith("{") && text.endsWith("}")) {
        Origin origin = new Origin(path, line, column, ProblemCode.FRONT_MATTER_SYNTAX);
        return json.read(text, origin, problems);
      }
      return Optional.of(new Scalar(text, Kind.TEXT, place));
    }

    private Sequence tags(String text, Place place) {
      List<Value> tags = new ArrayList<>();
      Matcher tag = TAG.matcher(text);
      while (tag.find()) {
        int column = place.column() + text.codePointCount(0, tag.start());
        tags.add(new Scalar(tag.group(), Kind.TEXT, new Place(path, place.line(), column)));
      }
      return new Sequence(tags, place);
    }

    private int column(String line, int index) {
      return 1 + line.codePointCount(0, index);
    }
  }
}
