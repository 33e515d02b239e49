package press.galley.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** CommonMark 0.31.2 by its own examples, with nothing but the corrections to flexmark. */
final class CommonMarkTest {

  /** Examples that fail, by number from 1, each with its reason. */
  private static final Map<Integer, String> FAILING = Map.of();

  private final DataHolder options =
      new MutableDataSet().set(Parser.EXTENSIONS, List.of(new CommonMark())).toImmutable();
  private final Parser parser = Parser.builder(options).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(options)
          .nodeRendererFactory(CommonMarkRenderer::new)
          .nodeRendererFactory(document -> new LinkRenderer(document, " />"))
          .build();

  private String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  @Test
  void everyExampleOfTheSpecificationGivesItsHtml() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertEquals(652, examples.size());
    TreeSet<Integer> failing = new TreeSet<>();
    StringBuilder differences = new StringBuilder();
    for (int i = 0; i < examples.size(); i++) {
      String expected = examples.get(i).getHtml().replace('→', '\t');
      String actual = html(examples.get(i).getSource());
      if (!expected.equals(actual)) {
        failing.add(i + 1);
        differences.append(i + 1).append(":\n").append(expected).append("but\n").append(actual);
      }
    }
    assertEquals(new TreeSet<>(FAILING.keySet()), failing, differences.toString());
  }

  @Test
  void definitionsAboveAnUnderlinedHeadingKeepTheirOrder() {
    assertEquals(
        "<h1>bar <a href=\"/first\">foo</a></h1>\n",
        html("[foo]: /first\n\n[foo]: /second\nbar [foo]\n===\n"));
    assertEquals("<hr />\n", html("[foo]: /url\n---\n"));
  }

  @Test
  void htmlOfSeveralLinesHasNoMarkersOfItsQuote() {
    assertEquals(
        "<blockquote>\n<div>\n<p>a</p>\n</div>\n</blockquote>\n",
        html("> <div>\n> <p>a</p>\n> </div>\n"));
  }

  @Test
  void unclosedCommentsAndCodeStayText() {
    assertEquals(
        "<p>a &lt;!-- b &lt;?c &lt;![CDATA[ ``d`</p>\n", html("a <!-- b <?c <![CDATA[ ``d`"));
  }
}
