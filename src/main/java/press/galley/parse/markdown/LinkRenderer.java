package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import press.galley.parse.Reference.Kind;

/** Links and images, their addresses as {@link Addresses} has them. */
final class LinkRenderer implements NodeRenderer {

  private final Addresses addresses;
  private final ReferenceRepository definitions;
  private final String imageEnd;

  /**
   * @param imageEnd what ends an image's tag
   */
  LinkRenderer(DataHolder document, String imageEnd) {
    this.imageEnd = imageEnd;
    addresses = Addresses.KEY.get(document);
    definitions = Parser.REFERENCES.get(document);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageRef),
        new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
        new NodeRenderingHandler<>(MailLink.class, this::mailLink));
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    link(node, node.getUrl(), node.getTitle(), context, html);
  }

  private void link(
      Node node,
      BasedSequence url,
      BasedSequence title,
      NodeRendererContext context,
      HtmlWriter html) {
    Optional<String> address =
        context.isDoNotRenderLinks()
            ? Optional.empty()
            : addresses.value(Kind.LINK, url.unescape(), url);
    address.ifPresent(
        value -> html.rawPre("<a href=\"" + value + "\"" + titleAttribute(title) + ">"));
    context.renderChildren(node);
    address.ifPresent(value -> html.rawPre("</a>"));
  }

  private static String titleAttribute(BasedSequence title) {
    return title.isNull() ? "" : " title=\"" + Escape.html(title.unescape()) + "\"";
  }

  private Optional<Reference> definition(RefNode node) {
    return node.isDefined()
        ? Optional.ofNullable(node.getReferenceNode(definitions))
        : Optional.empty();
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    Optional<Reference> definition = definition(node);
    if (definition.isPresent()) {
      Reference found = definition.get();
      link(node, found.getUrl(), found.getTitle(), context, html);
    } else if (node.hasChildren()) {
      BasedSequence inner = node.getChildChars();
      html.text(node.getChars().prefixOf(inner).unescape());
      context.renderChildren(node);
      html.text(node.getChars().suffixOf(inner).unescape());
    } else {
      html.text(node.getChars().unescape());
    }
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    picture(node).ifPresent(picture -> html.rawPre(tag(picture, picture.titleAttribute())));
  }

  private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    picture(node)
        .ifPresentOrElse(
            picture -> html.rawPre(tag(picture, picture.titleAttribute())),
            () -> html.text(node.getChars().unescape()));
  }

  /** An image with what it points at and says. */
  record Picture(String alt, BasedSequence url, BasedSequence title) {
    private String titleAttribute() {
      return LinkRenderer.titleAttribute(title);
    }
  }

  /** What the node shows, if it is an image that points somewhere. */
  Optional<Picture> picture(Node node) {
    if (node instanceof Image image) {
      return Optional.of(new Picture(Words.of(image), image.getUrl(), image.getTitle()));
    }
    return node instanceof ImageRef ref
        ? definition(ref).map(it -> new Picture(Words.of(ref), it.getUrl(), it.getTitle()))
        : Optional.empty();
  }

  /** The image's tag, or its words if it must not be shown. */
  String tag(Picture picture, String attributes) {
    String alt = Escape.html(picture.alt());
    return addresses
        .value(Kind.IMAGE, picture.url().unescape(), picture.url())
        .map(value -> "<img src=\"" + value + "\" alt=\"" + alt + "\"" + attributes + imageEnd)
        .orElse(alt);
  }

  private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getText().toString();
    automatic(text.startsWith("www.") ? "https://" + text : text, node.getText(), html);
  }

  private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
    automatic("mailto:" + node.getText(), node.getText(), html);
  }

  /** A link that shows its own address. */
  void automatic(String target, BasedSequence text, HtmlWriter html) {
    Optional<String> address = addresses.value(Kind.LINK, target, text);
    String words = Escape.html(text.toString());
    html.rawPre(address.map(value -> "<a href=\"" + value + "\">" + words + "</a>").orElse(words));
  }
}
