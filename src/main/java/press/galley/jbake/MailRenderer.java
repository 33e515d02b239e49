package press.galley.jbake;

import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Set;

/**
 * Links to mail addresses as flexmark's own renderer has them, but in the disguise that the text
 * brings: flexmark draws from a generator of the whole process.
 */
final class MailRenderer implements NodeRenderer {

  static final DataKey<Disguise> DISGUISE = new DataKey<>("DISGUISE", Disguise::ofEachAddress);

  private final Disguise disguise;

  MailRenderer(DataHolder document) {
    this.disguise = DISGUISE.get(document);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(MailLink.class, this::mailLink));
  }

  private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
    String words = node.getText().unescape();
    if (context.isDoNotRenderLinks()
        || CoreNodeRenderer.isSuppressedLinkPrefix(node.getUrl(), context)) {
      html.text(words);
      return;
    }
    ResolvedLink resolved = context.resolveLink(LinkType.LINK, words, null);
    Disguise.Link link = disguise.link("mailto:" + resolved.getUrl(), words);
    html.srcPos(node.getText()).attr("href", link.target()).withAttr(resolved).tag("a");
    html.raw(link.words()).tag("/a");
  }
}
