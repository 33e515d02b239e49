package press.galley.edit;

/** Shows old and new words side by side, from shortly before they differ. */
final class Wording {

  private static final int LONGEST = 60;
  private static final int BEFORE = 20;

  private Wording() {}

  /** {@code “old” → “new”}; an empty one is not shown. */
  static String of(String old, String now) {
    if (old.isEmpty() || now.isEmpty()) {
      return shown(old + now, 0);
    }
    int from = start(old, now);
    return shown(old, from) + " → " + shown(now, from);
  }

  /** The start of a word a little before the first difference; 0 where that is near. */
  private static int start(String old, String now) {
    int same = 0;
    while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    return same <= BEFORE ? 0 : old.lastIndexOf(' ', same - BEFORE) + 1;
  }

  private static String shown(String text, int from) {
    String part = text.substring(from);
    String end = part.length() <= LONGEST ? part : cut(part) + "…";
    return "“" + (from > 0 ? "…" : "") + end + "”";
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }
}
