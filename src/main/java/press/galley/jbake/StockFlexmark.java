package press.galley.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * flexmark under JBake's options: one parser and one renderer for all texts. Mail addresses are
 * disguised without chance, so that two bakes give the same bytes. Thread-safe.
 */
final class StockFlexmark {

  /** flexmark draws every disguise from one generator, which it sets back before each. */
  private static final Object GENERATOR = new Object();

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
            .set(HtmlRenderer.OBFUSCATE_EMAIL_RANDOM, false)
            .toImmutable();
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  String html(String markdown) {
    Document document = parser.parse(markdown);
    if (!mayHoldMailAddress(markdown)) {
      return renderer.render(document);
    }
    synchronized (GENERATOR) {
      return renderer.render(document);
    }
  }

  /** A mail address has an at sign, or an entity for it. */
  private static boolean mayHoldMailAddress(String markdown) {
    return markdown.indexOf('@') >= 0 || markdown.indexOf('&') >= 0;
  }
}
