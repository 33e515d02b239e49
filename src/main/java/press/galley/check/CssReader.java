package press.galley.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the addresses in a style sheet: {@code url(…)} and {@code @import "…"}. */
final class CssReader {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/\\*.*?(?:\\*/|\\z)"
              + "|(?:@import\\s+|\\burl\\(\\s*)(?:\"([^\"\\n]*)\"|'([^'\\n]*)')"
              + "|\\burl\\(\\s*([^\"'()\\s][^()\\s]*)\\s*\\)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private CssReader() {}

  static List<Link> links(String css) {
    return ADDRESS.matcher(css).results().flatMap(match -> link(css, match)).toList();
  }

  private static Stream<Link> link(String css, MatchResult match) {
    return Stream.of(1, 2, 3)
        .filter(group -> Objects.nonNull(match.group(group)))
        .map(group -> link(css, match.group(group), match.start(group)));
  }

  private static Link link(String css, String address, int start) {
    String before = css.substring(0, start);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Link(address, line, start - before.lastIndexOf('\n'));
  }
}
