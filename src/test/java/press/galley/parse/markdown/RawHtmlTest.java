package press.galley.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.parse.Body;
import press.galley.parse.Reference;
import press.galley.parse.Reference.Kind;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

final class RawHtmlTest {

  private final Problems problems = new Problems();

  private Body body(String text) {
    return Markdown.newsroom().parse(text, new Place("a.md", 3, 0), problems);
  }

  private String html(String text) {
    return body(text).html(reference -> Optional.of("{" + reference.target() + "}")).strip();
  }

  private List<String> found() {
    return problems.sorted().stream()
        .map(problem -> problem.place() + " " + problem.found())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a <script>x</script> b#<p>a  b</p>#a.md:3:3 <script>",
        "a <script> b#<p>a  b</p>#a.md:3:3 <script>",
        "a <font>b</font>#<p>a b</p>#a.md:3:3 <font>",
        "a <i onclick='x'>b</i>#<p>a <i>b</i></p>#a.md:3:6 onclick=\"x\"",
        "<iframe src=x></iframe>##a.md:3:1 <iframe>",
        "<p style='a'>b</p>#<p>b</p>#a.md:3:4 style=\"a\"",
        "a <img src='data:x' alt=''>#<p>a </p>#a.md:3:8 data:x",
        "a <a href='JAVA&Tab;script:x'>b</a>#<p>a <a>b</a></p>#a.md:3:6 JAVA script:x",
        "a <a href='x:y'>b</a>#<p>a <a>b</a></p>#a.md:3:6 href=\"x:y\"",
        "[b](JavaScript:x)#<p>b</p>#a.md:3:5 JavaScript:x",
        "![b](data:x)#<figure class=\"figure\">b</figure>#a.md:3:6 data:x",
        "<vbscript:x>#<p>vbscript:x</p>#a.md:3:2 vbscript:x",
      })
  void whatIsNotAllowedIsRemovedAndReported(String text, String html, String report) {
    assertEquals(html == null ? "" : html, html(text));
    assertEquals(List.of(report), found());
  }

  @Test
  void problemSaysWhatToDo() {
    html("\n\n<script>\nx\n</script>\n");
    assertEquals(
        List.of(
            new Problem(
                ProblemCode.HTML_REMOVED,
                new Place("a.md", 5, 1),
                "HTML that may not stand in a text was removed.",
                "<script>",
                "Take it out, or say it in Markdown; what a page needs beyond text belongs into its"
                    + " template.")),
        problems.sorted());
  }

  @Test
  void markdownWithinHtmlIsKeptAndHtmlIsClosed() {
    assertEquals(
        "<details>\n<summary>More</summary>\n<p>An <em>inner</em> <a href=\"{a.md}\">b</a>.</p>\n"
            + "</details>",
        html("<details>\n<summary>More</summary>\n\nAn *inner* [b](a.md).\n\n</details>"));
    assertEquals(
        "<div><p>a <b>b\n</b></p><p><b>c</b></p><b>\n</b></div>", html("<div><p>a <b>b\n\nc"));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<div title=\"#<div title=\"",
        "<div><!-- #<div><!--",
        "<div></#<div></",
      })
  void htmlThatWouldSwallowWhatFollowsIsRemoved(String text, String report) {
    assertEquals("<p>after</p>", html(text + "\n\nafter"));
    assertEquals(List.of("a.md:3:1 " + report), found());
  }

  @Test
  void linksAndImagesInHtmlAreReferences() {
    Body body = body("> <a href='b.md'>x</a>\n> [y](c.md) gap-0;\n\n<img src=d.png alt=z>\n");
    assertEquals(
        "<blockquote>\n<p><a href=\"{b.md}\">x</a>\n<a href=\"{c.md}\">y</a> gap-0;</p>\n"
            + "</blockquote>\n<img src=\"{d.png}\" alt=\"z\">",
        body.html(reference -> Optional.of("{" + reference.target() + "}")).strip());
    assertEquals(
        List.of(
            new Reference(Kind.LINK, "b.md", new Place("a.md", 3, 6)),
            new Reference(Kind.LINK, "c.md", new Place("a.md", 4, 7)),
            new Reference(Kind.IMAGE, "d.png", new Place("a.md", 6, 6))),
        body.references());
    assertEquals(List.of(), found());
  }

  @Test
  void linesAreRightWithinQuotes() {
    html("> <div>\n> <p\n>  onclick='x'>a</p></div>\n");
    assertEquals(List.of("a.md:5:4 onclick=\"x\""), found());
  }
}
