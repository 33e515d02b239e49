package press.galley.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Place;

/**
 * Reads single values and those in brackets for a {@link QuickYaml}: words, quoted words, numbers,
 * lists and groups.
 */
final class QuickFlow {

  private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");
  private static final Set<String> BOOLEANS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");

  /** Signs that end a word in brackets, or may. */
  private static final String ENDS = ",[]{}:#";

  /** Signs with which words may begin that are no letters. */
  private static final String BEGINS = "(/“‘„<";

  /** What numbers have besides digits, whatever their base. */
  private static final String OF_NUMBERS = "abcdefABCDEFxXoO.+-_";

  private final QuickCursor cursor;
  private boolean isJson;

  QuickFlow(QuickCursor cursor) {
    this.cursor = cursor;
  }

  /** A whole text in brackets, such as JSON's: they may go over several lines. */
  Value json() {
    isJson = true;
    Value value = value();
    cursor.white();
    return value;
  }

  /** A value to the end of its line. */
  Value line() {
    Place place = cursor.place();
    char first = cursor.next();
    if (first == '"' || first == '\'' || first == '[' || first == '{') {
      Value value = value();
      cursor.blanks();
      cursor.check(cursor.isAtLineEnd());
      return value;
    }
    String words = cursor.rest();
    cursor.check(!words.contains(": ") && !words.contains(" #") && !words.endsWith(":"));
    return new Scalar(words, kind(words), place);
  }

  private Value value() {
    Place place = cursor.place();
    return switch (cursor.next()) {
      case '"' -> new Scalar(doubleQuoted(), Kind.TEXT, place);
      case '\'' -> new Scalar(singleQuoted(), Kind.TEXT, place);
      case '[' -> new Sequence(items(), place);
      case '{' -> new Mapping(entries(), place);
      default -> word(place);
    };
  }

  private Scalar word(Place place) {
    String word = cursor.before(ENDS);
    cursor.check(!word.isEmpty());
    white();
    cursor.check(cursor.is(',') || cursor.is(']') || cursor.is('}'));
    return new Scalar(word, kind(word), place);
  }

  private List<Value> items() {
    cursor.deeper();
    List<Value> items = new ArrayList<>();
    cursor.pass('[');
    white();
    if (!cursor.is(']')) {
      items.add(value());
      white();
      while (cursor.passes(',')) {
        white();
        items.add(value());
        white();
      }
    }
    cursor.pass(']');
    cursor.higher();
    return items;
  }

  private Map<String, Entry> entries() {
    cursor.deeper();
    Map<String, Entry> entries = new LinkedHashMap<>();
    cursor.pass('{');
    white();
    if (!cursor.is('}')) {
      entry(entries);
      while (cursor.passes(',')) {
        white();
        entry(entries);
      }
    }
    cursor.pass('}');
    cursor.higher();
    return entries;
  }

  private void entry(Map<String, Entry> entries) {
    Place place = cursor.place();
    String key = cursor.is('"') ? quotedKey() : cursor.key();
    white();
    Entry entry = new Entry(key, place, value());
    cursor.check(entries.putIfAbsent(entry.key(), entry) == null);
    white();
  }

  private String quotedKey() {
    String key = doubleQuoted();
    cursor.pass(':');
    cursor.check(cursor.is(' '));
    return key;
  }

  /** In a head what is in brackets stays in its line. */
  private void white() {
    if (isJson) {
      cursor.white();
    } else {
      cursor.blanks();
    }
  }

  private String doubleQuoted() {
    cursor.pass('"');
    String first = cursor.quoted('"');
    if (first.indexOf('\\') < 0) {
      return first;
    }
    StringBuilder all = new StringBuilder();
    String part = first;
    while (!unescape(part, all)) {
      all.append('"');
      part = cursor.quoted('"');
    }
    return all.toString();
  }

  /** Adds a part of quoted words; whether they end with it, since the quote behind it is one. */
  private boolean unescape(String part, StringBuilder all) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\\') {
        i++;
        if (i == part.length()) {
          return false;
        }
        c = part.charAt(i);
        cursor.check(c == '\\' || c == '/');
      }
      all.append(c);
    }
    return true;
  }

  private String singleQuoted() {
    cursor.pass('\'');
    String quoted = cursor.quoted('\'');
    cursor.check(!cursor.is('\''));
    return quoted;
  }

  /** What a word is, by YAML's core schema. */
  private Kind kind(String word) {
    char first = word.charAt(0);
    if (first == '-' || isDigit(first)) {
      return numeric(word);
    }
    if (first == '+') {
      cursor.check(word.length() > 1 && isDigit(word.charAt(1)) && isOther(word));
      return Kind.TEXT;
    }
    cursor.check(Character.isLetter(first) || BEGINS.indexOf(first) >= 0);
    cursor.check(!word.startsWith("<<"));
    if (NOTHING.contains(word)) {
      return Kind.NULL;
    }
    return BOOLEANS.contains(word) ? Kind.BOOLEAN : Kind.TEXT;
  }

  /** A number in digits; or a date and other words: no number has such a sign or two hyphens. */
  private Kind numeric(String word) {
    int end = digits(word, word.charAt(0) == '-' ? 1 : 0);
    if (end == word.length()) {
      return Kind.INTEGER;
    }
    if (word.charAt(end) == '.' && digits(word, end + 1) == word.length()) {
      return Kind.DECIMAL;
    }
    // No number goes on with a hyphen behind its digits: an exponent has a letter before it.
    boolean isDate = word.charAt(end) == '-';
    cursor.check(word.charAt(0) != '-' && (isDate || isOther(word)));
    return Kind.TEXT;
  }

  /** Where digits end, of which there must be one. */
  private int digits(String word, int from) {
    int end = from;
    while (end < word.length() && isDigit(word.charAt(end))) {
      end++;
    }
    cursor.check(end > from);
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOther(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isDigit(c) && OF_NUMBERS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }
}
