package press.galley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table: words in the first column, figures in the others.
 *
 * @param head the columns' names
 * @param rows as many cells each
 */
public record Table(List<String> head, List<List<String>> rows) {

  /** Copies its rows. */
  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Aligned lines. */
  public String text() {
    List<Integer> widths = widths();
    return Stream.concat(Stream.of(head), rows.stream())
        .map(row -> line(row, widths))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder(row.get(0));
    line.append(" ".repeat(widths.get(0) - row.get(0).length()));
    for (int i = 1; i < row.size(); i++) {
      line.append("  ").append(" ".repeat(widths.get(i) - row.get(i).length())).append(row.get(i));
    }
    return line.toString();
  }

  private List<Integer> widths() {
    return IntStream.range(0, head.size())
        .mapToObj(
            column ->
                Stream.concat(Stream.of(head), rows.stream())
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0))
        .toList();
  }

  /** Lines of Markdown. */
  public String markdown() {
    List<List<String>> lines = new ArrayList<>(List.of(head));
    lines.add(IntStream.range(0, head.size()).mapToObj(i -> i == 0 ? "---" : "---:").toList());
    lines.addAll(rows);
    return lines.stream()
        .map(row -> "| " + String.join(" | ", row) + " |")
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
