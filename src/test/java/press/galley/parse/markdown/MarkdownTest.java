package press.galley.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.parse.Body;
import press.galley.parse.Body.Heading;
import press.galley.parse.Reference;
import press.galley.parse.Reference.Kind;
import press.galley.site.Place;
import press.galley.site.Problems;

final class MarkdownTest {

  private static final Markdown ENGLISH = Markdown.newsroom();
  private static final Markdown FRENCH = Markdown.newsroom(Locale.FRANCE);

  private final Problems problems = new Problems();

  private Body body(Markdown markdown, String text) {
    return markdown.parse(text, new Place("content/a.md", 5, 0), problems);
  }

  private String html(String text) {
    String html =
        body(ENGLISH, text).html(reference -> Optional.of("{" + reference.target() + "}"));
    assertEquals(List.of(), problems.sorted());
    return html.strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "\"Yes,\" she said.#“Yes,” she said.",
        "(\"x\") -- y --- z...#(“x”) – y — z…",
        "it's 'so' in the '90s#it’s ‘so’ in the ’90s",
        "*\"a\"* \"*b*\"#<em>“a”</em> “<em>b</em>”",
        "\"'a' b\"#“‘a’ b”",
        "\\\"raw\\\" &quot;#&quot;raw&quot; &quot;",
        "---- ....#---- ....",
        "~~gone~~#<del>gone</del>",
        "https://a.example/b_c, www.b.example!#<a href=\"https://a.example/b_c\">"
            + "https://a.example/b_c</a>, <a href=\"https://www.b.example\">www.b.example</a>!",
        "write to a@b.example.#write to <a href=\"mailto:a@b.example\">a@b.example</a>.",
        "[https://a.example](b.md)#<a href=\"{b.md}\">https://a.example</a>",
        "a <b>bold</b> word#a <b>bold</b> word",
        "a <!-- note --> b#a  b",
      })
  void inlineTextIsSet(String markdown, String expected) {
    assertEquals("<p>" + expected + "</p>", html(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "\"oui\"#«\u202Foui\u202F»",
        "«non» et « si »#«\u202Fnon\u202F» et «\u202Fsi\u202F»",
        "Ah ! Quoi ? Ceci : l'été#Ah\u202F! Quoi\u202F? Ceci\u00A0: l’été",
      })
  void frenchIsSetWithItsSpaces(String markdown, String expected) {
    assertEquals(
        "<p>" + expected + "</p>",
        body(FRENCH, markdown).html(reference -> Optional.of(reference.target())).strip());
  }

  @Test
  void tableHasScopesAndAlignments() {
    assertEquals(
        """
        <table>
        <thead>
        <tr><th scope="col">A</th><th scope="col" class="align-right">B</th></tr>
        </thead>
        <tbody>
        <tr><td><code>a|b</code></td><td class="align-right"></td></tr>
        </tbody>
        </table>""",
        html("| A | B |\n|---|--:|\n| `a\\|b` |\n"));
  }

  @Test
  void listsOfTasksAndDefinitions() {
    assertEquals(
        """
        <ul>
        <li class="task task-to-do"><span class="task-mark" role="img" aria-label="To do">☐</span>\
         a</li>
        <li class="task task-done"><span class="task-mark" role="img" aria-label="Done">☑</span>\
         b</li>
        </ul>
        <dl>
        <dt>Term</dt>
        <dd>Meaning</dd>
        </dl>""",
        html("- [ ] a\n- [x] b\n\nTerm\n: Meaning\n"));
  }

  @Test
  void footnotesLeadThereAndBack() {
    assertEquals(
        """
        <p>A<sup id="fnref-1"><a class="footnote-ref" href="#fn-1">1</a></sup></p>
        <div class="footnotes">
        <hr />
        <ol>
        <li id="fn-1">
        <p>Why.</p>
        <a href="#fnref-1" class="footnote-backref"><span role="img" aria-label="Back to the text">\
        ↩\uFE0E</span></a>
        </li>
        </ol>
        </div>""",
        html("A[^x]\n\n[^x]: Why.\n"));
  }

  @Test
  void alertSaysWhatItIs() {
    assertEquals(
        """
        <aside class="alert alert-warning" role="note">
        <p class="alert-title">Warning</p>
        <p>Take care.</p>
        </aside>""",
        html("> [!warning]\n> Take care."));
    assertEquals(
        "<blockquote>\n<p>[!NOTE] not alone</p>\n</blockquote>", html("> [!NOTE] not alone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "> Yes.\\n> — Ann, *head*#<span class=\"quotation-name\">Ann</span>, <em>head</em>",
        "> Yes.\\n>\\n> -- Ann, head#<span class=\"quotation-name\">Ann</span>, head",
        "> Yes.\\n>\\n> –Ann,\\n> head#<span class=\"quotation-name\">Ann</span>,\\nhead",
        "> Yes.\\n> — [Ann](a.md), head"
            + "#<span class=\"quotation-name\"><a href=\"{a.md}\">Ann</a></span>, head",
        "> Yes.\\n> — Ann#<span class=\"quotation-name\">Ann</span>",
      })
  void quotationHasItsSpeaker(String markdown, String caption) {
    assertEquals(
        "<figure class=\"quotation\">\n<blockquote>\n<p>Yes.</p>\n</blockquote>\n<figcaption>"
            + caption.replace("\\n", "\n")
            + "</figcaption>\n</figure>",
        html(markdown.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource({"> — Ann", "> --- a", "> a -- b"})
  void quoteOfNothingElseHasNoSpeaker(String markdown) {
    assertEquals("<blockquote>", html(markdown).lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "![A](a.jpg)#",
        "![A](a.jpg \"The hall\")#<figcaption>The hall</figcaption>",
        "![A](a.jpg \"Ann's hall | Photo: B\")"
            + "#<figcaption>Ann’s hall <span class=\"figure-credit\">Photo: B</span></figcaption>",
        "![A](a.jpg \"| B\")#<figcaption><span class=\"figure-credit\">B</span></figcaption>",
        "![A](a.jpg \"a|b\")#<figcaption>a|b</figcaption>",
      })
  void imageAloneIsAFigure(String markdown, String caption) {
    assertEquals(
        "<figure class=\"figure\"><img src=\"{a.jpg}\" alt=\"A\" loading=\"lazy\""
            + " decoding=\"async\">"
            + (caption == null ? "" : caption)
            + "</figure>",
        html(markdown));
  }

  @Test
  void headingsGoDownALevelBelowThePagesOwn() {
    Body body = body(ENGLISH, "# One `two`\n\n###### Été\n\nÉté\n---\n\n## !\n\n## Fn-1\n");
    assertEquals(
        List.of(
            new Heading(2, "one-two", "One two"),
            new Heading(6, "été", "Été"),
            new Heading(3, "été-1", "Été"),
            new Heading(3, "section", "!"),
            new Heading(3, "section-fn-1", "Fn-1")),
        body.headings());
    assertEquals("<h2 id=\"a\">A</h2>", html("## A"));
  }

  @Test
  void addressesOfTheSiteAreReferencesWithTheirPlace() {
    Body body =
        body(
            ENGLISH,
            """
            [a](../b.md#c "T") [d](#e) [f](//g.example) [h](https://i.example/ä)
            ![j](k%20l.jpg) [m]

            [m]: </n o>
            """);
    assertEquals(
        List.of(
            new Reference(Kind.LINK, "../b.md#c", new Place("content/a.md", 5, 5)),
            new Reference(Kind.IMAGE, "k%20l.jpg", new Place("content/a.md", 6, 6)),
            new Reference(Kind.LINK, "/n o", new Place("content/a.md", 8, 7))),
        body.references());
    assertEquals(
        List.of(
            "<p><a href=\"",
            "\" title=\"T\">a</a> <a href=\"#e\">d</a> <a href=\"//g.example\">f</a>"
                + " <a href=\"https://i.example/%C3%A4\">h</a>\n<img src=\"",
            "\" alt=\"j\" loading=\"lazy\" decoding=\"async\"> <a href=\"",
            "\">m</a></p>\n"),
        body.chunks());
  }

  @Test
  void marksOfOurOwnCannotBeWritten() {
    assertEquals("<p>\uFFFDr0\uFFFD \uFFFD</p>", html("\0r0\0 &#0;"));
  }

  @Test
  void oneServesManyThreads() {
    String text =
        "# A\n\n| a | b |\n|--|--|\n| [c](d.md) | `e` |\n\nF[^1] <b>g</b> h|i\n\n[^1]: j\n";
    Body alone = body(Markdown.newsroom(), text);
    Markdown shared = Markdown.newsroom();
    assertEquals(
        Set.of(alone),
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> body(shared, text))
            .collect(Collectors.toSet()));
  }
}
