package press.galley.parse.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The least of a text of which something still holds. */
final class Shrunk {

  private Shrunk() {}

  /** Takes out lines, then characters, as long as what holds of the text goes on to hold. */
  static String of(String text, Predicate<String> holds) {
    String less = without(text, "\n", holds);
    return without(less, "", holds);
  }

  private static String without(String text, String joint, Predicate<String> holds) {
    List<String> parts = new ArrayList<>(List.of(text.split(joint, -1)));
    for (int size = parts.size() / 2; size > 0; size = size == 1 ? 0 : size / 2) {
      for (int i = 0; i + size <= parts.size(); ) {
        List<String> fewer = new ArrayList<>(parts);
        fewer.subList(i, i + size).clear();
        if (holds.test(String.join(joint, fewer))) {
          parts = fewer;
        } else {
          i++;
        }
      }
    }
    return String.join(joint, parts);
  }
}
