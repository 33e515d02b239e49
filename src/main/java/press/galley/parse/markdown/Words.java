package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Function;

/** What an inline node says, without markup. */
final class Words {

  private Words() {}

  /** The words as written. */
  static String of(Node node) {
    return of(node, text -> text.getChars().unescape());
  }

  /** The words, their texts set by a function. */
  static String of(Node node, Function<Text, String> set) {
    StringBuilder words = new StringBuilder();
    collect(node, set, words);
    return words.toString();
  }

  private static void collect(Node parent, Function<Text, String> set, StringBuilder words) {
    for (Node node : parent.getChildren()) {
      if (node instanceof Text text) {
        words.append(set.apply(text));
      } else if (node instanceof Code code) {
        words.append(CommonMarkRenderer.codeText(code));
      } else if (node instanceof HtmlEntity entity) {
        words.append(CommonMarkRenderer.entityText(entity));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      } else if (node instanceof AutoLink link) {
        words.append(link.getText());
      } else if (node instanceof MailLink link) {
        words.append(link.getText());
      } else {
        collect(node, set, words);
      }
    }
  }
}
