package press.galley.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.galley.site.Place;

/**
 * JBake's head of a document: {@code key=value} lines above a separator.
 *
 * @param entries its lines, in order
 */
record StockHeader(List<Line> entries) {

  /**
   * A line of a head.
   *
   * @param key without blanks around it
   * @param value without blanks around it
   * @param place where the value begins
   */
  record Line(String key, String value, Place place) {}

  /** Copies its lines. */
  StockHeader {
    entries = List.copyOf(entries);
  }

  /** The line of a key, the last one if there are more. */
  Optional<Line> line(String key) {
    return entries.stream().filter(line -> line.key().equals(key)).reduce((one, last) -> last);
  }

  /** The head of a file's lines, or nothing where JBake sees none. */
  static Optional<StockHeader> read(String path, List<String> lines, String separator) {
    int end = lines.indexOf(separator);
    if (end < 0 || wrongLine(lines, separator).isPresent()) {
      return Optional.empty();
    }
    List<Line> entries = new ArrayList<>();
    for (int i = 0; i < end && !lines.get(i).trim().equals(separator); i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (equals >= 0) {
        String value = line.substring(equals + 1);
        int blanks = value.length() - value.stripLeading().length();
        Place place = new Place(path, i + 1, equals + 2 + blanks);
        entries.add(new Line(line.substring(0, equals).trim(), value.trim(), place));
      }
    }
    return Optional.of(new StockHeader(entries));
  }

  /**
   * Whether a line above the separator begins with the key and {@code =}, as JBake looks for it.
   */
  static boolean names(String key, List<String> lines, String separator) {
    return lines.stream()
        .map(String::trim)
        .takeWhile(line -> !line.equals(separator))
        .anyMatch(line -> line.startsWith(key + "="));
  }

  /** The number, from 0, of the first line above the separator that is not key=value. */
  static Optional<Integer> wrongLine(List<String> lines, String separator) {
    int end = lines.indexOf(separator);
    for (int i = 0; i < end; i++) {
      if (!lines.get(i).isEmpty() && !lines.get(i).contains("=")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The text below the separator; where there is none, the whole file, as JBake has it. */
  static String body(List<String> lines, String separator) {
    int end = lines.indexOf(separator);
    List<String> below = end < 0 ? List.of() : lines.subList(end + 1, lines.size());
    List<String> shown = below.isEmpty() ? lines : below;
    int length = shown.size();
    for (String line : shown) {
      length += line.length();
    }
    StringBuilder body = new StringBuilder(length);
    for (String line : shown) {
      body.append(line).append('\n');
    }
    return body.toString();
  }

  /** What {@link String#lines} gives, which costs several times as much. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, i));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
