package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.parse.quick.RandomMarkdown;
import press.galley.site.Problems;

/** Whatever lane a text takes, the HTML is flexmark's. More texts: {@code -Dseeds=N}. */
final class StockMarkdownTest {

  private static final int STOCK =
      PegdownExtensions.HARDWRAPS
          | PegdownExtensions.AUTOLINKS
          | PegdownExtensions.FENCED_CODE_BLOCKS
          | PegdownExtensions.DEFINITIONS;

  private static final List<String> ADDRESSES =
      List.of(
          "http://a.de",
          "see www.a.de, too",
          "WWW.a.de",
          "a@b.de",
          "mailto:a@b.de",
          "&#119;ww.a.de and http&#58;//a.de",
          "a&commat;b.de",
          "www\\.a.de http:\\/\\/a.de a\\@b.de",
          "a:// b",
          "http://a.de/?b=&amp;c &copy; www.a.de",
          "*www*.a.de **http**://a.de [a@b.de](c) ![www.a.de](d) `www.a.de`",
          "\"a\"@b.de 'www.a.de'",
          "ftp://a.de\nwww.a.de\n\n- a@b.de\n");

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
        "AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
        "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS,TABLES",
        "AUTOLINKS",
        "ALL",
        "NONE"
      })
  void htmlIsFlexmarks(String names) throws ReflectiveOperationException {
    List<String> extensions = List.of(names.split(","));
    int flags = 0;
    for (String name : extensions) {
      flags |= PegdownExtensions.class.getField(name).getInt(null);
    }
    DataHolder options = PegdownOptionsAdapter.flexmarkOptions(flags);
    Parser parser = Parser.builder(options).build();
    HtmlRenderer renderer = HtmlRenderer.builder(options).build();
    StockMarkdown markdown = new StockMarkdown(extensions, problems);
    StockFlexmark flexmark = new StockFlexmark(flags);
    // All disguise the mail addresses of one text after the other, from the same beginning.
    FreshFlexmark.again();
    Disguise one = Disguise.from(Disguise.first());
    Disguise other = Disguise.from(Disguise.first());
    for (String text : texts()) {
      String expected = renderer.render(parser.parse(text));
      assertEquals(expected, flexmark.html(text, one), text);
      assertEquals(expected, markdown.html(text, other), text);
    }
    assertEquals(List.of(), problems.sorted());
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(ADDRESSES);
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      texts.add(example.getSource());
    }
    for (long seed = 1; seed <= Integer.getInteger("seeds", 100); seed++) {
      RandomMarkdown random = new RandomMarkdown(seed);
      String release = random.release();
      texts.add(release);
      texts.add(random.changed(release));
      texts.add(random.rubble());
    }
    return texts;
  }

  @Test
  void mailAddressesAreWrittenTheSameEveryTime() {
    StockMarkdown markdown = new StockMarkdown(List.of("AUTOLINKS"), problems);
    String text = "desk@example.org <press@example.org>\n".repeat(20);
    String html = markdown.html(text, Disguise.ofEachAddress());
    assertTrue(
        IntStream.range(0, 200)
            .parallel()
            .allMatch(i -> html.equals(markdown.html(text, Disguise.ofEachAddress()))));
  }

  @Test
  void noTextWithAMailAddressTakesTheLane() {
    for (String text : List.of("a@b.de", "Write to <a@b.de>.", "- a&#64;b.de", "a&commat;b.de")) {
      assertEquals(Optional.empty(), StockMarkdown.lane(STOCK).orElseThrow().html(text), text);
    }
  }

  @Test
  void onlyTheComparedSetsOfExtensionsTakeTheLane() {
    assertTrue(StockMarkdown.lane(STOCK).isPresent());
    assertTrue(StockMarkdown.lane(STOCK & ~PegdownExtensions.HARDWRAPS).isPresent());
    assertTrue(StockMarkdown.lane(STOCK | PegdownExtensions.TABLES).isPresent());
    assertFalse(StockMarkdown.lane(STOCK | PegdownExtensions.QUOTES).isPresent());
    assertFalse(StockMarkdown.lane(STOCK & ~PegdownExtensions.AUTOLINKS).isPresent());
    assertFalse(StockMarkdown.lane(PegdownExtensions.ALL).isPresent());
  }
}
