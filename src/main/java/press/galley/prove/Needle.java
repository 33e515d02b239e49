package press.galley.prove;

/**
 * Something by which a withheld source would be known.
 *
 * @param kind what it is
 * @param text as it is written; of a phrase, nothing: it is one of many
 * @param of the source
 */
record Needle(Kind kind, String text, Withheld of) {

  /** What a needle is, and the words for it. */
  enum Kind {
    TITLE("the title"),
    ADDRESS("the address"),
    NAME("the file’s name"),
    PHRASE("words of the text");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Whether it is a title of one word, which a site may well have for other reasons. */
  boolean isOneWord() {
    Words words = new Words(text);
    return kind == Kind.TITLE && words.next() && !words.next();
  }

  /**
   * Whether it stands at a place of a text where its words were found. An address or a name must
   * stand there sign by sign, and be no part of a longer one.
   */
  boolean standsIn(String where, int begin, int end) {
    if (kind == Kind.TITLE || kind == Kind.PHRASE) {
      return true;
    }
    String bare = text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return bare.equalsIgnoreCase(where.substring(begin, end))
        && !isOneOf("-_", where, begin - 1)
        && !isOneOf("-_", where, end)
        && !(isOneOf("/", where, end) && isLetter(where, end + 1))
        && (kind == Kind.NAME || isWhole(where, begin, end));
  }

  /** Whether the address begins here, perhaps after a host, and ends there. */
  private static boolean isWhole(String where, int begin, int end) {
    int from = begin - 1;
    while (from > 0 && "\"'()<>=,; \n\t\\".indexOf(where.charAt(from - 1)) < 0) {
      from--;
    }
    boolean begins =
        isOneOf("/", where, begin - 1)
            && where.substring(from, begin - 1).matches("(?:https?:)?(?://[^/]*)?");
    // “/quay.html” is another address than “/quay/”.
    return begins && !(isOneOf(".", where, end) && isLetter(where, end + 1));
  }

  private static boolean isOneOf(String signs, String where, int at) {
    return at >= 0 && at < where.length() && signs.indexOf(where.charAt(at)) >= 0;
  }

  private static boolean isLetter(String where, int at) {
    return at < where.length() && Character.isLetterOrDigit(where.charAt(at));
  }
}
