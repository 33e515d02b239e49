package press.galley;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says in words how the trees of two bakes differ, for tests. */
final class Difference {

  private Difference() {}

  /**
   * Nothing where they do not; else a paragraph for each file, with the first lines that differ.
   */
  static String between(SortedMap<String, String> stock, SortedMap<String, String> galley) {
    return between("JBake", stock, "Galley", galley);
  }

  /** The same with other names for the two. */
  static String between(
      String one, SortedMap<String, String> stock, String other, SortedMap<String, String> galley) {
    List<String> found = new ArrayList<>();
    SortedSet<String> files = new TreeSet<>(stock.keySet());
    files.addAll(galley.keySet());
    for (String file : files) {
      if (!galley.containsKey(file)) {
        found.add(file + ": only " + one + " has it");
      } else if (!stock.containsKey(file)) {
        found.add(file + ": only " + other + " has it");
      } else if (!stock.get(file).equals(galley.get(file))) {
        found.add(file + lines(one, stock.get(file), other, galley.get(file)));
      }
    }
    return String.join("\n", found);
  }

  private static String lines(String name, String stock, String otherName, String galley) {
    List<String> one = List.of(stock.split("\n", -1));
    List<String> other = List.of(galley.split("\n", -1));
    int line = 0;
    while (line < Math.min(one.size(), other.size()) && one.get(line).equals(other.get(line))) {
      line++;
    }
    String jbakes = at(line, one);
    String galleys = at(line, other);
    int from = 0;
    while (from < Math.min(jbakes.length(), galleys.length())
        && jbakes.charAt(from) == galleys.charAt(from)) {
      from++;
    }
    return ":"
        + (line + 1)
        + ("\n  " + name + "  " + around(from, jbakes))
        + ("\n  " + otherName + "  " + around(from, galleys));
  }

  private static String at(int line, List<String> lines) {
    return line < lines.size() ? text(lines.get(line)) : "(the file has ended)";
  }

  /** A line that is long, cut before and behind the place where it differs. */
  private static String around(int place, String line) {
    String end = line.substring(0, Math.min(line.length(), place + 40));
    return place > 40 ? "…" + end.substring(place - 40) : end;
  }

  /** A tree holds one character a byte. */
  private static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
