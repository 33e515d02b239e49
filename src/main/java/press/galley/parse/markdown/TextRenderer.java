package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.EnumSet;
import java.util.Set;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Text, set as its language wants it, with the bare addresses in it as links. */
final class TextRenderer implements NodeRenderer {

  private final LinkRenderer links;
  private final Typography typography;
  private final LinkExtractor extractor =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  TextRenderer(LinkRenderer links, Typography typography) {
    this.links = links;
    this.typography = typography;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Text.class, this::text));
  }

  private void text(Text node, NodeRendererContext context, HtmlWriter html) {
    BasedSequence text = node.getChars();
    if (!mayHaveLinks(text) || isWithinLink(node)) {
      html.text(typography.set(text));
      return;
    }
    int done = 0;
    for (LinkSpan link : extractor.extractLinks(text)) {
      html.text(typography.set(text.subSequence(done, link.getBeginIndex())));
      BasedSequence address = text.subSequence(link.getBeginIndex(), link.getEndIndex());
      links.automatic(prefix(link.getType()) + address, address, html);
      done = link.getEndIndex();
    }
    html.text(typography.set(text.subSequence(done)));
  }

  private static boolean mayHaveLinks(BasedSequence text) {
    return text.indexOf("://") >= 0 || text.indexOf('@') >= 0 || text.indexOf("www.") >= 0;
  }

  private static boolean isWithinLink(Node node) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof LinkNodeBase || (parent instanceof RefNode ref && ref.isDefined())) {
        return true;
      }
    }
    return false;
  }

  private static String prefix(LinkType type) {
    return switch (type) {
      case WWW -> "https://";
      case EMAIL -> "mailto:";
      case URL -> "";
    };
  }
}
