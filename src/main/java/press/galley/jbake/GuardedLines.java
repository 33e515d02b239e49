package press.galley.jbake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.galley.site.ProblemCode;

/**
 * Looks at the lines of a head that decide what is public: each may say one thing only, and under
 * the name that is read.
 */
final class GuardedLines {

  private static final List<String> KEYS = List.of("status", "date", "embargo", "expires");

  /** JBake reads this one in capitals, too. */
  private static final String ANY_CASE = "date";

  private final Complaints complaints;
  private final String between;

  /**
   * For heads of one kind.
   *
   * @param between what stands between a key and its value
   */
  GuardedLines(Complaints complaints, String between) {
    this.complaints = complaints;
    this.between = between;
  }

  /** Says what is wrong with those of a head. */
  void check(List<StockHeader.Line> head) {
    Map<String, StockHeader.Line> first = new TreeMap<>();
    for (StockHeader.Line line : head) {
      String key = line.key().toLowerCase(Locale.ROOT);
      if (!KEYS.contains(key)) {
        continue;
      }
      if (!line.key().equals(key) && !key.equals(ANY_CASE)) {
        unread(line, key);
      }
      StockHeader.Line before = first.putIfAbsent(key, line);
      if (before != null && !before.value().equals(line.value())) {
        twice(before, line, key);
      }
    }
  }

  private void unread(StockHeader.Line line, String key) {
    complaints.add(
        ProblemCode.UNKNOWN_FIELD,
        line.place(),
        "“" + line.key() + "” is not read: small letters count.",
        line.key() + between + line.value(),
        "Write “" + key + between + line.value() + "”.");
  }

  private void twice(StockHeader.Line before, StockHeader.Line line, String key) {
    complaints.add(
        ProblemCode.DUPLICATE_KEY,
        line.place(),
        "“" + key + "” is there twice, first in line " + before.place().line() + ".",
        before.value() + ", then " + line.value(),
        "Keep one of the two.");
  }
}
