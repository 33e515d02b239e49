package press.galley.parse.quick;

/** What a character may mean in running text. */
final class Signs {

  /** A character that means nothing but itself. */
  static final byte PLAIN = 0;

  /** One that means itself if its neighbours allow: {@code _ : w !} and narrow blanks. */
  static final byte QUIET = 1;

  /** One that HTML writes otherwise. */
  static final byte ESCAPED = 2;

  static final byte LINE_END = 3;
  static final byte STAR = 4;
  static final byte BRACKET = 5;
  static final byte TICK = 6;

  /** One that this lane leaves alone. */
  static final byte FOREIGN = 7;

  private static final byte[] ASCII = ascii();

  private Signs() {}

  private static byte[] ascii() {
    byte[] signs = new byte[128];
    for (int c = 0; c < ' '; c++) {
      signs[c] = FOREIGN;
    }
    signs[127] = FOREIGN;
    signs['<'] = FOREIGN;
    signs['\\'] = FOREIGN;
    signs['@'] = FOREIGN;
    signs[']'] = FOREIGN;
    signs['\n'] = LINE_END;
    signs['*'] = STAR;
    signs['['] = BRACKET;
    signs['`'] = TICK;
    signs['&'] = ESCAPED;
    signs['>'] = ESCAPED;
    signs['"'] = ESCAPED;
    signs['_'] = QUIET;
    signs[':'] = QUIET;
    signs['!'] = QUIET;
    signs['w'] = QUIET;
    signs['W'] = QUIET;
    return signs;
  }

  static byte of(char c) {
    return c < 128 ? ASCII[c] : beyondAscii(c);
  }

  /** Letters and typographic marks; not the blanks, which flexmark trims or matches. */
  private static byte beyondAscii(char c) {
    if (c == '\u00a0' || c == '\u202f') {
      return QUIET;
    }
    boolean known =
        (c > '\u00a0' && c < '\u1680' && c != '\u00ad')
            || (c >= '\u2010' && c <= '\u2027')
            || (c >= '\u2030' && c <= '\u205e')
            || (c >= '\u2070' && c < '\ue000' && c != '\u3000')
            || (c >= '\uf900' && c < '\ufe00');
    return known ? PLAIN : FOREIGN;
  }

  static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character may stand in the address of a link without being written otherwise. */
  static boolean isOfAddress(char c) {
    return c < 128
        ? isAsciiLetterOrDigit(c) || "-._~:/?#@!$*+,;=%".indexOf(c) >= 0
        : of(c) == PLAIN && Character.isLetterOrDigit(c);
  }
}
