package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Block quotes, and what newsrooms make of them: alerts and quotations with their speaker. */
final class QuoteRenderer implements NodeRenderer {

  private final Language language;

  QuoteRenderer(Language language) {
    this.language = language;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(BlockQuote.class, this::quote));
  }

  private void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
    Optional<Language.Word> alert = Alerts.take(node);
    if (alert.isPresent()) {
      alert(node, alert.get(), context, html);
      return;
    }
    Optional<Paragraph> speaker = Speakers.take(node);
    if (speaker.isPresent()) {
      quotation(node, speaker.get(), context, html);
    } else {
      context.delegateRender();
    }
  }

  private void alert(
      BlockQuote node, Language.Word kind, NodeRendererContext context, HtmlWriter html) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    html.line();
    // The role keeps it from being a landmark: there may be many in a text.
    html.rawPre("<aside class=\"alert alert-" + name + "\" role=\"note\">").line();
    html.rawPre("<p class=\"alert-title\">" + Escape.html(language.word(kind)) + "</p>").line();
    context.renderChildren(node);
    html.line().rawPre("</aside>").line();
  }

  private static void quotation(
      BlockQuote node, Paragraph speaker, NodeRendererContext context, HtmlWriter html) {
    html.line().rawPre("<figure class=\"quotation\">").line().rawPre("<blockquote>").line();
    context.renderChildren(node);
    html.line().rawPre("</blockquote>").line();
    html.rawPre("<figcaption><span class=\"quotation-name\">");
    Node rest = Speakers.endOfName(speaker);
    boolean named = false;
    for (Node child = speaker.getFirstChild(); child != null; child = child.getNext()) {
      if (child == rest) {
        html.rawPre("</span>");
        named = true;
      }
      context.render(child);
    }
    html.rawPre(named ? "</figcaption>" : "</span></figcaption>").line();
    html.rawPre("</figure>").line();
  }
}
