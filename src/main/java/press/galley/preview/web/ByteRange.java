package press.galley.preview.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a content that is asked for (RFC 9110, 14.2). */
sealed interface ByteRange {

  /** All of it: nothing else is asked for, or several parts, or something that nobody knows. */
  record Whole() implements ByteRange {}

  /** These bytes, the last one included. */
  record Slice(int first, int last) implements ByteRange {}

  /** Bytes that there are not. */
  record Beyond() implements ByteRange {}

  /** What a Range header asks for. */
  static ByteRange of(String header, int length) {
    Matcher range = Pattern.compile("(?i)bytes=\\s*([0-9]*)-([0-9]*)\\s*").matcher(header);
    if (!range.matches() || (isEmpty(range, 1) && isEmpty(range, 2))) {
      return new Whole();
    }
    if (isEmpty(range, 1)) {
      return suffix(number(range.group(2)), length);
    }
    long first = number(range.group(1));
    long last = isEmpty(range, 2) ? Long.MAX_VALUE : number(range.group(2));
    if (first > last) {
      return new Whole();
    }
    return first >= length
        ? new Beyond()
        : new Slice((int) first, (int) Math.min(last, length - 1L));
  }

  private static boolean isEmpty(Matcher range, int group) {
    return range.start(group) == range.end(group);
  }

  private static ByteRange suffix(long bytes, int length) {
    if (bytes == 0) {
      return new Beyond();
    }
    return length == 0 ? new Whole() : new Slice((int) Math.max(0, length - bytes), length - 1);
  }

  private static long number(String digits) {
    return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
