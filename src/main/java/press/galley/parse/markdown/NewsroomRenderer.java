package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Locale;
import java.util.Set;
import press.galley.parse.Body;

/** What a newsroom's HTML has otherwise than flexmark's. */
final class NewsroomRenderer implements NodeRenderer {

  private final HeadingIds headings;
  private final Language language;

  NewsroomRenderer(HeadingIds headings, Language language) {
    this.headings = headings;
    this.language = language;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(HardLineBreak.class, this::lineBreak),
        new NodeRenderingHandler<>(ThematicBreak.class, this::rule),
        new NodeRenderingHandler<>(TableCell.class, this::cell),
        new NodeRenderingHandler<>(TaskListItem.class, this::task));
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    Body.Heading heading = headings.get(node);
    html.line().rawPre("<h" + heading.level() + " id=\"" + Escape.html(heading.id()) + "\">");
    context.renderChildren(node);
    html.rawPre("</h" + heading.level() + ">").line();
  }

  private void lineBreak(HardLineBreak node, NodeRendererContext context, HtmlWriter html) {
    html.rawPre("<br>").line();
  }

  private void rule(ThematicBreak node, NodeRendererContext context, HtmlWriter html) {
    html.line().rawPre("<hr>").line();
  }

  private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    TableCell.Alignment alignment = node.getAlignment();
    String name = node.isHeader() ? "th" : "td";
    String scope = node.isHeader() ? " scope=\"col\"" : "";
    String align =
        alignment == null
            ? ""
            : " class=\"align-" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    html.rawPre("<" + name + scope + align + ">");
    context.renderChildren(node);
    html.rawPre("</" + name + ">");
  }

  private void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
    boolean done = node.isItemDoneMarker();
    String says = language.word(done ? Language.Word.DONE : Language.Word.TO_DO);
    html.line().rawPre("<li class=\"task " + (done ? "task-done" : "task-to-do") + "\">");
    html.rawPre("<span class=\"task-mark\" role=\"img\" aria-label=\"" + Escape.html(says) + "\">");
    html.rawPre(done ? "☑</span> " : "☐</span> ");
    context.renderChildren(node);
    html.rawPre("</li>").line();
  }
}
