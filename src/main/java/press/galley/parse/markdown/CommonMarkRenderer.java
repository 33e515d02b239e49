package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Code spans, entities and HTML as CommonMark 0.31.2 has them. */
final class CommonMarkRenderer implements NodeRenderer {

  private static final Pattern TOO_LONG =
      Pattern.compile("&#(?:\\d{8,}|[xX][0-9a-fA-F]{7,});", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");

  private final Addresses addresses;

  CommonMarkRenderer(DataHolder document) {
    addresses = Addresses.KEY.get(document);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Code.class, CommonMarkRenderer::code),
        new NodeRenderingHandler<>(HtmlEntity.class, CommonMarkRenderer::entity),
        new NodeRenderingHandler<>(HtmlBlock.class, this::block),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, this::block),
        new NodeRenderingHandler<>(HtmlInline.class, this::inline),
        new NodeRenderingHandler<>(HtmlInlineComment.class, this::inline));
  }

  private static void code(Code node, NodeRendererContext context, HtmlWriter html) {
    html.withAttr().tag("code").rawPre(Escape.html(codeText(node))).tag("/code");
  }

  /**
   * Line ends are spaces; one space on either side goes if there are both and other text. In a
   * table a bar needs its backslash even here.
   */
  static String codeText(Code node) {
    String text = LINE_END.matcher(node.getText()).replaceAll(" ");
    if (node.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ");
    return padded && !text.chars().allMatch(c -> c == ' ')
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static void entity(HtmlEntity node, NodeRendererContext context, HtmlWriter html) {
    html.text(entityText(node));
  }

  /** What the entity stands for. */
  static String entityText(HtmlEntity node) {
    return TOO_LONG.matcher(node.getChars()).matches()
        ? node.getChars().toString()
        : node.getChars().unescape();
  }

  private void block(Block node, NodeRendererContext context, HtmlWriter html) {
    // A block's own characters have the markers of the quotes around it; its lines have not.
    BasedSequence lines = SegmentedSequence.create(node.getChars(), node.getContentLines());
    html.line().rawPre(addresses.fragment(lines.trimEnd(CharPredicate.ANY_EOL))).line();
  }

  private void inline(Node node, NodeRendererContext context, HtmlWriter html) {
    html.rawPre(addresses.fragment(node.getChars()));
  }
}
