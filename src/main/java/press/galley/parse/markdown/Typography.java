package press.galley.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Sets quotes, apostrophes, dashes, ellipses and spaces as a language wants them. */
final class Typography {

  private static final Pattern SETTABLE = Pattern.compile("[\"'\\\\«»]|--|\\.\\.\\.| [;:!?»]");
  private static final String OPENING = "([{<>«“‘„–—/-";
  private static final String MARKUP = "*_~[]!`";
  private static final char NARROW_SPACE = '\u202F';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Language language;

  Typography(Language language) {
    this.language = language;
  }

  /** A piece of a text, its backslash escapes resolved; what stands around it is looked at. */
  String set(BasedSequence source) {
    if (!SETTABLE.matcher(source).find()) {
      return source.toString();
    }
    return new Run(source).set();
  }

  /** A text that stands by itself. */
  String set(String text) {
    return set(BasedSequence.of(text));
  }

  /** One piece on its way. */
  private final class Run {
    private final BasedSequence source;
    private final StringBuilder set = new StringBuilder();
    private int at;

    Run(BasedSequence source) {
      this.source = source;
    }

    String set() {
      while (at < source.length()) {
        char c = source.charAt(at);
        switch (c) {
          case '\\' -> escaped();
          case '"' -> quote(language.open(), language.close());
          case '\'' -> quote(language.openInner(), language.closeInner());
          case '-' -> run('-', "–", "—");
          case '.' -> run('.', "..", "…");
          case ' ', '«', '»' -> space(c);
          default -> take(c, 1);
        }
      }
      return set.toString();
    }

    private void take(char c, int length) {
      set.append(c);
      at += length;
    }

    private void escaped() {
      boolean escapes = InlineScan.isAsciiPunctuation(source.safeCharAt(at + 1));
      take(escapes ? source.charAt(at + 1) : '\\', escapes ? 2 : 1);
    }

    private void quote(String open, String close) {
      boolean apostrophe = source.charAt(at) == '\'' && Character.isDigit(after(at + 1));
      boolean opens = !apostrophe && isOpening(before()) && !isSpace(after(at + 1));
      set.append(opens ? open : close);
      at++;
    }

    private void run(char c, String two, String three) {
      int end = at;
      while (source.safeCharAt(end) == c) {
        end++;
      }
      set.append(
          switch (end - at) {
            case 2 -> two;
            case 3 -> three;
            default -> String.valueOf(c).repeat(end - at);
          });
      at = end;
    }

    private void space(char c) {
      char next = source.safeCharAt(at + 1);
      if (!language.spaced()) {
        take(c, 1);
      } else if (c == '«') {
        set.append(language.open());
        at += isSpace(next) ? 2 : 1;
      } else if (c == '»') {
        set.append(isSpace(before()) ? "»" : language.close());
        at++;
      } else if (next == ':') {
        take(NO_BREAK_SPACE, 1);
      } else {
        take(";!?»".indexOf(next) >= 0 ? NARROW_SPACE : c, 1);
      }
    }

    private char before() {
      if (!set.isEmpty()) {
        return set.charAt(set.length() - 1);
      }
      BasedSequence base = source.getBaseSequence();
      int index = source.getStartOffset() - 1;
      while (index >= 0 && MARKUP.indexOf(base.charAt(index)) >= 0) {
        index--;
      }
      return index < 0 ? ' ' : base.charAt(index);
    }

    private char after(int index) {
      if (index < source.length()) {
        return source.charAt(index);
      }
      BasedSequence base = source.getBaseSequence();
      return source.getEndOffset() < base.length() ? base.charAt(source.getEndOffset()) : ' ';
    }

    private boolean isOpening(char c) {
      return isSpace(c) || OPENING.indexOf(c) >= 0;
    }

    private boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
