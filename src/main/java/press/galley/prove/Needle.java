package press.galley.prove;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Something by which a withheld source would be known.
 *
 * @param kind what it is
 * @param text as it is written; of a phrase, nothing: it is one of many
 * @param of the source
 */
record Needle(Kind kind, String text, Withheld of) {

  /** Of a script without blanks, so many signs may be a word. */
  private static final int SIGNS = 4;

  /** So far it is looked for the rest of a title, and for the host of an address. */
  private static final int AHEAD = 1000;

  private static final String INDEX = "index.html";

  /** What may stand before an address that begins with a host. */
  private static final Pattern PLAIN = Pattern.compile("(?:[^/]*:)?");

  /** What may stand before an address of one folder: alone its name is a word like others. */
  private static final Pattern ROOT = Pattern.compile("(?:[^/]*:)?(?://[^/]*)?/|(?:\\.{1,2}/)+");

  /** What may stand before an address of more folders. */
  private static final Pattern FOLDERS =
      Pattern.compile("(?:[^/]*:)?(?://[^/]*)?/|(?:\\.{1,2}/)+|(?:[^/]*:)?");

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

  /**
   * Whether it is a title of one word, which a site may well have for other reasons. Of a script
   * that puts no blanks between words, fewer than four signs are one.
   */
  boolean isOneWord() {
    int count = 0;
    int signs = 0;
    for (Words words = new Words(text); words.next(); ) {
      count += words.isSign() ? 0 : 1;
      signs += words.isSign() ? 1 : 0;
    }
    int together = signs == 0 ? 0 : signs < SIGNS ? 1 : 2;
    return kind == Kind.TITLE && count + together == 1;
  }

  /**
   * Where it ends in a text in which its first words were found, or nothing where it does not stand
   * there: a title goes on as it is written, and an address or a name stands there sign by sign and
   * is no part of a longer one.
   */
  OptionalInt standsIn(String where, int begin, int end) {
    return switch (kind) {
      case PHRASE -> isPhrase(where, begin, end) ? OptionalInt.of(end) : OptionalInt.empty();
      case TITLE -> rest(where, end);
      case NAME, ADDRESS -> signs(where, begin);
    };
  }

  /** The number that stands for it, by that of its first words: a phrase may be a title's begin. */
  long number(long first) {
    return kind == Kind.TITLE ? first ^ text.hashCode() : first;
  }

  private OptionalInt rest(String where, int end) {
    Words title = new Words(text);
    boolean more = true;
    for (int i = 0; i < Needles.PHRASE && more; i++) {
      more = title.next();
    }
    int last = end;
    if (more) {
      Words found = new Words(where.substring(end, Math.min(where.length(), end + AHEAD)));
      while (title.next()) {
        if (!next(found) || found.hash() != title.hash()) {
          return OptionalInt.empty();
        }
        last = end + found.end();
      }
    }
    return OptionalInt.of(last);
  }

  /** Words or signs: a few signs behind the name of a tag or a number are no phrase. */
  private static boolean isPhrase(String where, int begin, int end) {
    int at = begin;
    while (at < end && where.charAt(at) < Letters.FIRST_SIGN) {
      at++;
    }
    if (at == end) {
      return true;
    }
    Words words = new Words(where.substring(begin, end));
    boolean more = words.next();
    boolean signs = words.isSign();
    while (more && words.isSign() == signs) {
      more = next(words);
    }
    return !more;
  }

  /** Goes to the next word that is not within a tag. */
  private static boolean next(Words words) {
    boolean more = words.next();
    while (more && words.inTag()) {
      more = words.next();
    }
    return more;
  }

  private OptionalInt signs(String where, int begin) {
    String bare = text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    int end = begin + bare.length();
    boolean stands =
        where.regionMatches(true, begin, bare, 0, bare.length())
            && !isLetter(where, begin - 1)
            && !isLetter(where, end)
            && !isOneOf("-_", where, begin - 1)
            && !isOneOf("-_", where, end)
            && !(isOneOf("/", where, end) && goesOn(where, end + 1))
            && (kind == Kind.NAME || isWhole(where, begin, end, bare));
    return stands ? OptionalInt.of(end) : OptionalInt.empty();
  }

  /** Whether a longer address goes on behind the slash; a folder's own page is the same. */
  private static boolean goesOn(String where, int at) {
    int end = at + INDEX.length();
    boolean same =
        where.regionMatches(true, at, INDEX, 0, INDEX.length())
            && !isLetter(where, end)
            && !isOneOf("-_/", where, end);
    return isLetter(where, at) && !same;
  }

  /** Whether the address begins here, perhaps after a host or as a relative one, and ends there. */
  private boolean isWhole(String where, int begin, int end, String bare) {
    int from = begin;
    while (from > 0
        && begin - from < AHEAD
        && "\"'`()[]{}|<>=,; \n\r\t\\".indexOf(where.charAt(from - 1)) < 0) {
      from--;
    }
    String before = where.substring(from, begin);
    Pattern pattern = !text.startsWith("/") ? PLAIN : bare.contains("/") ? FOLDERS : ROOT;
    // “/quay.html” is another address than “/quay/”.
    return pattern.matcher(before).matches()
        && !(isOneOf(".", where, end) && isLetter(where, end + 1));
  }

  private static boolean isOneOf(String signs, String where, int at) {
    return at >= 0 && at < where.length() && signs.indexOf(where.charAt(at)) >= 0;
  }

  private static boolean isLetter(String where, int at) {
    return at >= 0 && at < where.length() && Character.isLetterOrDigit(where.charAt(at));
  }
}
