package press.galley.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds where inline constructs of one text end, in linear time over all calls: a search that found
 * nothing is not made again.
 */
final class InlineScan {

  /** What {@link #markup} gives where an ordinary tag may begin. */
  static final int TAG = -2;

  private static final int NONE = -1;
  private static final int DEEPEST_PARENTHESES = 32;

  private final BasedSequence input;
  private final Set<String> absent = new HashSet<>();
  private final Map<Integer, Integer> lastTicks = new HashMap<>();
  private boolean ticksCounted;

  InlineScan(BasedSequence input) {
    this.input = input;
  }

  BasedSequence input() {
    return input;
  }

  private char at(int index) {
    return index < input.length() ? input.charAt(index) : '\0';
  }

  /** The end of the run of equal characters that begins here. */
  int runEnd(int start) {
    int end = start + 1;
    while (at(end) == at(start) && end < input.length()) {
      end++;
    }
    return end;
  }

  /** Where the run of exactly so many backticks begins that closes a code span, or -1. */
  int closingTicks(int from, int length) {
    if (!ticksCounted) {
      ticksCounted = true;
      countTicks();
    }
    if (lastTicks.getOrDefault(length, NONE) < from) {
      return NONE;
    }
    for (int i = from; ; ) {
      if (at(i) != '`') {
        i++;
        continue;
      }
      int end = runEnd(i);
      if (end - i == length) {
        return i;
      }
      i = end;
    }
  }

  private void countTicks() {
    for (int i = 0; i < input.length(); ) {
      if (input.charAt(i) == '`') {
        int end = runEnd(i);
        lastTicks.put(end - i, i);
        i = end;
      } else {
        i++;
      }
    }
  }

  /** The end of the link destination that begins here, or -1. */
  int destination(int start) {
    return at(start) == '<' ? angled(start + 1) : bare(start);
  }

  private int angled(int start) {
    for (int i = start; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return NONE;
      }
      if (c == '\\' && isAsciiPunctuation(at(i + 1))) {
        i++;
      }
    }
    return NONE;
  }

  private int bare(int start) {
    int open = 0;
    int i = start;
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c <= ' ' || c == 0x7f || (c == ')' && open == 0)) {
        break;
      }
      if (c == '(' && ++open > DEEPEST_PARENTHESES) {
        return NONE;
      }
      if (c == ')') {
        open--;
      }
      if (c == '\\' && isAsciiPunctuation(at(i + 1))) {
        i++;
      }
    }
    return open == 0 ? i : NONE;
  }

  /** The end of the link title, with its quotes, that begins here, or -1. */
  int title(int start) {
    char open = at(start);
    if (open != '"' && open != '\'' && open != '(') {
      return NONE;
    }
    char close = open == '(' ? ')' : open;
    if (absent.contains("title" + open)) {
      return NONE;
    }
    for (int i = start + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return NONE;
      }
      if (c == '\\' && isAsciiPunctuation(at(i + 1))) {
        i++;
      }
    }
    absent.add("title" + open);
    return NONE;
  }

  /**
   * The end of the comment, processing instruction, declaration or CDATA section that begins here;
   * -1 if it has none, {@link #TAG} if what begins here is none of them.
   */
  int markup(int start) {
    if (at(start + 1) == '?') {
      return after("?>", start + 2);
    }
    if (at(start + 1) != '!') {
      return TAG;
    }
    if (input.matchChars("--", start + 2)) {
      return comment(start + 4);
    }
    if (input.matchChars("<![CDATA[", start)) {
      return after("]]>", start + 9);
    }
    char letter = at(start + 2);
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')
        ? after(">", start + 3)
        : NONE;
  }

  private int comment(int text) {
    if (at(text) == '>') {
      return text + 1;
    }
    return input.matchChars("->", text) ? text + 2 : after("-->", text);
  }

  private int after(String end, int from) {
    int found = absent.contains(end) ? NONE : input.indexOf(end, from);
    if (found < 0) {
      absent.add(end);
      return NONE;
    }
    return found + end.length();
  }

  static boolean isAsciiPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
