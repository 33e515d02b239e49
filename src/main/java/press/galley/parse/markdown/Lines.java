package press.galley.parse.markdown;

import java.util.Arrays;
import press.galley.site.Place;

/** Finds the place in its file of a character of a text. */
final class Lines {

  private final Place start;
  private final int[] starts;

  Lines(String text, Place start) {
    this.start = start;
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    starts = new int[lines];
    for (int line = 1, end = text.indexOf('\n'); line < lines; line++) {
      starts[line] = end + 1;
      end = text.indexOf('\n', end + 1);
    }
  }

  Place at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = offset - starts[line] + 1;
    int indent = line == 0 ? Math.max(0, start.column() - 1) : 0;
    return new Place(start.file(), Math.max(1, start.line()) + line, column + indent);
  }
}
