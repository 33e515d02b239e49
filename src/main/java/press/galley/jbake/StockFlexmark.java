package press.galley.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * flexmark under JBake's options: one parser and one renderer for all texts. Each text brings the
 * disguise for its mail addresses, so that two bakes give the same bytes. Thread-safe.
 */
final class StockFlexmark {

  private final Parser parser;
  private final HtmlRenderer renderer;

  /** flexmark with these of its pegdown extensions. */
  StockFlexmark(int flags) {
    DataHolder stock = PegdownOptionsAdapter.flexmarkOptions(flags);
    DataHolder options =
        new MutableDataSet(stock)
            .set(
                Parser.EXTENSIONS,
                Parser.EXTENSIONS.get(stock).stream().map(AutolinkSieve::around).toList())
            .toImmutable();
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).nodeRendererFactory(MailRenderer::new).build();
  }

  String html(String markdown, Disguise disguise) {
    Document document = parser.parse(markdown);
    document.set(MailRenderer.DISGUISE, disguise);
    return renderer.render(document);
  }
}
