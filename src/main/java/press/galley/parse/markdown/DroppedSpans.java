package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To Markdown, {@code <script>} within a line is a tag like any other, and what follows it is text.
 * Here it becomes one node with its end tag, so that it goes as a whole.
 */
final class DroppedSpans {

  private static final Pattern START = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");

  private DroppedSpans() {}

  static void join(Document document) {
    List<HtmlInline> starts = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlInline tag && !dropped(tag).isEmpty()) {
        starts.add(tag);
      }
    }
    starts.stream().filter(tag -> tag.getParent() != null).forEach(DroppedSpans::join);
  }

  /** The element's name if it goes with its content, else nothing. */
  private static String dropped(HtmlInline tag) {
    Matcher start = START.matcher(tag.getChars());
    String name = start.lookingAt() ? start.group(1).toLowerCase(Locale.ROOT) : "";
    return Allowed.isDropped(name) ? name : "";
  }

  private static void join(HtmlInline start) {
    Pattern end = Pattern.compile("</" + dropped(start) + "\\s*>", Pattern.CASE_INSENSITIVE);
    for (Node node = start.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline && end.matcher(node.getChars()).matches()) {
        start.setChars(start.baseSubSequence(start.getStartOffset(), node.getEndOffset()));
        while (start.getNext() != node) {
          unlinkNext(start);
        }
        unlinkNext(start);
        return;
      }
    }
  }

  private static void unlinkNext(Node node) {
    Node next = node.getNext();
    if (next != null) {
      next.unlink();
    }
  }
}
