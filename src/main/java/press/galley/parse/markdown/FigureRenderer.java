package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.galley.parse.markdown.LinkRenderer.Picture;

/** An image alone in its paragraph is a figure, its title the caption and the credit. */
final class FigureRenderer implements NodeRenderer {

  private static final Pattern BAR = Pattern.compile("(?:^|\\s+)\\|\\s+");

  private final LinkRenderer links;
  private final Typography typography;

  FigureRenderer(LinkRenderer links, Typography typography) {
    this.links = links;
    this.typography = typography;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Paragraph.class, this::paragraph));
  }

  private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    Node only = node.getFirstChild();
    Optional<Picture> picture =
        only != null && only.getNext() == null ? links.picture(only) : Optional.empty();
    if (picture.isEmpty()) {
      context.delegateRender();
      return;
    }
    html.line();
    html.rawPre("<figure class=\"figure\">" + links.tag(picture.get(), ""));
    html.rawPre(caption(picture.get().title().unescape()) + "</figure>");
    html.line();
  }

  private String caption(String title) {
    if (title.isBlank()) {
      return "";
    }
    String[] parts = BAR.split(title.strip(), 2);
    String credit =
        parts.length == 1 ? "" : "<span class=\"figure-credit\">" + words(parts[1]) + "</span>";
    String caption = words(parts[0]);
    String space = caption.isEmpty() || credit.isEmpty() ? "" : " ";
    return "<figcaption>" + caption + space + credit + "</figcaption>";
  }

  private String words(String text) {
    return Escape.html(typography.set(text.strip().replace("\\", "\\\\")));
  }
}
