package press.galley.parse.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import press.galley.parse.quick.QuickMarkdown.Bars;
import press.galley.parse.quick.QuickMarkdown.LineEnds;

/** The lane and flexmark, side by side under the same options. */
final class Comparison {

  /** What the lane speaks: JBake's default, with or without hard wraps and tables. */
  enum Dialect {
    DEFAULT(LineEnds.BREAKS, Bars.TEXT, PegdownExtensions.HARDWRAPS),
    SOFT(LineEnds.BLANKS, Bars.TEXT, PegdownExtensions.NONE),
    TABLES(LineEnds.BREAKS, Bars.TABLES, PegdownExtensions.HARDWRAPS | PegdownExtensions.TABLES),
    SOFT_TABLES(LineEnds.BLANKS, Bars.TABLES, PegdownExtensions.TABLES);

    private final LineEnds lineEnds;
    private final Bars bars;
    private final int flags;

    Dialect(LineEnds lineEnds, Bars bars, int more) {
      this.lineEnds = lineEnds;
      this.bars = bars;
      this.flags =
          more
              | PegdownExtensions.AUTOLINKS
              | PegdownExtensions.FENCED_CODE_BLOCKS
              | PegdownExtensions.DEFINITIONS;
    }
  }

  private final Dialect dialect;
  private final QuickMarkdown lane;
  private final Parser parser;
  private final HtmlRenderer renderer;

  Comparison(Dialect dialect) {
    DataHolder options = PegdownOptionsAdapter.flexmarkOptions(dialect.flags);
    this.dialect = dialect;
    this.lane = new QuickMarkdown(dialect.lineEnds, dialect.bars);
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  /** Whether the lane answers; fails with the least text that still differs if it errs. */
  boolean agrees(String markdown) {
    Optional<String> html = lane.html(markdown);
    if (html.isPresent() && !html.get().equals(flexmark(markdown))) {
      String least = Shrunk.of(markdown, this::differs);
      assertEquals(
          flexmark(least),
          lane.html(least).orElse(""),
          () -> dialect + ": \"" + least.replace("\n", "\\n") + "\"");
    }
    return html.isPresent();
  }

  private boolean differs(String markdown) {
    Optional<String> html = lane.html(markdown);
    return html.isPresent() && !html.get().equals(flexmark(markdown));
  }

  private String flexmark(String markdown) {
    return renderer.render(parser.parse(markdown));
  }
}
