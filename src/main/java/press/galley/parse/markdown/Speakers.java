package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out who says a block quote's words. */
final class Speakers {

  private static final Pattern DASH = Pattern.compile("(?:[—–]|--(?!-))[ \\t]*(?![\\s—–-])");

  private Speakers() {}

  /**
   * Takes the speaker off the quote: its last paragraph, or the last line of it, that begins with a
   * dash. A quote of nothing else has no speaker.
   */
  static Optional<Paragraph> take(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)) {
      return Optional.empty();
    }
    Node first = last.getFirstChild();
    if (first != null && begins(first) && last.getPrevious() != null) {
      last.unlink();
      trimDash(first);
      return Optional.of(last);
    }
    return lastLine(last).map(Speakers::cut);
  }

  private static boolean begins(Node node) {
    Matcher dash = DASH.matcher(node.getChars());
    return node instanceof Text
        && dash.lookingAt()
        && (dash.end() < node.getChars().length() || !isBreak(node.getNext()));
  }

  private static boolean isBreak(@Nullable Node node) {
    return node == null || node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** The break before the last line that begins with a dash. */
  private static Optional<Node> lastLine(Paragraph paragraph) {
    for (Node node = paragraph.getLastChild(); node != null; node = node.getPrevious()) {
      Node next = node.getNext();
      if (isBreak(node) && next != null && begins(next) && node.getPrevious() != null) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** Moves what follows the break into a paragraph of its own. */
  private static Paragraph cut(Node lineBreak) {
    Paragraph speaker = new Paragraph();
    Node node = lineBreak.getNext();
    lineBreak.unlink();
    while (node != null) {
      Node next = node.getNext();
      speaker.appendChild(node);
      node = next;
    }
    Node first = speaker.getFirstChild();
    if (first != null) {
      trimDash(first);
    }
    return speaker;
  }

  private static void trimDash(Node first) {
    Matcher dash = DASH.matcher(first.getChars());
    if (dash.lookingAt()) {
      first.setChars(first.getChars().subSequence(dash.end()));
    }
  }

  /** The node at which the name ends: the text from the first comma, split off; null if none. */
  static @Nullable Node endOfName(Paragraph speaker) {
    for (Node node = speaker.getFirstChild(); node != null; node = node.getNext()) {
      BasedSequence chars = node.getChars();
      int comma = node instanceof Text ? chars.indexOf(',') : -1;
      if (comma >= 0) {
        Node rest = new Text(chars.subSequence(comma));
        node.setChars(chars.subSequence(0, comma));
        node.insertAfter(rest);
        return rest;
      }
    }
    return null;
  }
}
