package press.galley.bench.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.bench.Table;

/** What was found: a table for each part, goals and notes. Not thread-safe. */
final class Findings {

  private final Map<Part, List<List<String>>> rows = new EnumMap<>(Part.class);
  private final List<String> goals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Takes a row of a part's table. */
  void add(Part part, String name, List<String> cells) {
    add(part, Stream.concat(Stream.of(name), cells.stream()).toList());
  }

  /** Takes a whole row. */
  void add(Part part, List<String> row) {
    rows.computeIfAbsent(part, id -> new ArrayList<>()).add(List.copyOf(row));
  }

  /** Takes what a goal has come to. */
  void judge(String goal) {
    goals.add(goal);
  }

  /** Takes a line for the reader, once. */
  void note(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** For a terminal. */
  String text() {
    return tables().map(Table::text).collect(Collectors.joining("\n"))
        + Stream.of(goals, notes)
            .filter(lines -> !lines.isEmpty())
            .map(lines -> "\n" + String.join("\n", lines) + "\n")
            .collect(Collectors.joining());
  }

  /** For a document. */
  String markdown() {
    List<String> parts = new ArrayList<>(tables().map(Table::markdown).toList());
    if (!goals.isEmpty()) {
      parts.add("Targets:\n\n" + list(goals));
    }
    if (!notes.isEmpty()) {
      parts.add(list(notes));
    }
    return String.join("\n", parts);
  }

  private Stream<Table> tables() {
    return rows.entrySet().stream().map(part -> new Table(part.getKey().head(), part.getValue()));
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
  }
}
