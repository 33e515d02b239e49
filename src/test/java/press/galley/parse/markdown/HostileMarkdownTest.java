package press.galley.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.parse.Body;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Texts made to take long or to break the parser; the time limits only guard against hanging. */
final class HostileMarkdownTest {

  private static final int TIMES = 10_000;
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Problems problems = new Problems();

  private Body body(String text) {
    return assertTimeoutPreemptively(
        HANG, () -> Markdown.newsroom().parse(text, Place.of("a.md", 1), problems));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "*",
        "_",
        "`",
        ">",
        "> ",
        "- ",
        "1) ",
        "* a ",
        "*a **a ",
        "a**b*c ",
        "*a_ ",
        "![",
        "[a](",
        "[a](<b",
        "[a](x \"",
        "[a](((",
        "[ (](",
        "[a]",
        "[a][b]",
        "[a](b)",
        "[^a]",
        "<",
        "<a ",
        "<!--",
        "<?",
        "<!A",
        "<![CDATA[",
        "<b>",
        "<i><p>",
        "<a href=x>",
        "<div>\n\n",
        "<script>",
        "<!-- a -->",
        "&",
        "&amp;",
        "~~a ",
        "\"",
        "'",
        "|a|\n",
        "|a",
        "# a\n",
        "[a]: x\n",
        "- a\n",
        "> — a\n",
        "> [!NOTE]\n",
        "a\n: b\n",
        "a.b",
        "www.",
        "a@",
        "http://",
        "\\",
        "\0",
      })
  void longRunsComeToAnEnd(String piece) {
    body(piece.repeat(TIMES));
    assertEquals(
        List.of(),
        problems.sorted().stream()
            .filter(problem -> problem.code() != ProblemCode.HTML_REMOVED)
            .filter(problem -> !problem.title().equals("The text is nested too deeply."))
            .toList());
  }

  @Test
  void codeSpansOfAllLengthsComeToAnEnd() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 2_000; i++) {
      text.append('e').append("`".repeat(i));
    }
    assertEquals("<p>" + text + "</p>\n", body(text.toString()).html(reference -> Optional.of("")));
  }

  @Test
  void nestingThatIsTooDeepIsAProblemOnItsLine() {
    assertEquals(Body.EMPTY, body("a\n\n" + "> ".repeat(101) + "b\n"));
    assertEquals(
        List.of(
            new Problem(
                ProblemCode.WRONG_VALUE,
                Place.of("a.md", 3),
                "The text is nested too deeply.",
                "quotes, lists, emphasis, links or HTML within each other, too many to follow",
                "Look for a long run of “>”, “*”, “_”, “[” or “-” and take it out.")),
        problems.sorted());
  }

  @Test
  void overflowOfTheStackIsAProblemToo() {
    assertEquals(Body.EMPTY, body("![".repeat(TIMES) + "a" + "](b)".repeat(TIMES)));
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void hundredLevelsAreFine() {
    String html = body("> ".repeat(100) + "a\n").html(reference -> Optional.of(""));
    assertEquals(100, html.split("</blockquote>", -1).length - 1);
    assertEquals(List.of(), problems.sorted());
  }
}
