package press.galley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines that fit; a word longer than a line stays whole, so it can be copied. */
final class Wrap {

  private static final Pattern BLANKS = Pattern.compile(" +");

  private Wrap() {}

  /** The lines: the first after the lead, the others indented to where the lead ends. */
  static List<String> lines(String lead, String text, int width) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(Cells.of(lead));
    for (String paragraph : text.strip().split("\n", -1)) {
      StringBuilder line = new StringBuilder(lines.isEmpty() ? lead : indent);
      boolean begun = false;
      for (String word : BLANKS.split(paragraph.strip(), -1)) {
        if (begun && Cells.of(line) + 1 + Cells.of(word) > width) {
          lines.add(line.toString());
          line = new StringBuilder(indent);
          begun = false;
        }
        line.append(begun ? " " : "").append(word);
        begun = true;
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
