package press.galley.jbake;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.ast.TypographicText;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;

/**
 * Lets flexmark look for addresses only in texts that can hold one: its search costs as much as
 * parsing, and most texts hold none.
 */
final class AutolinkSieve extends NodePostProcessor {

  private final AutolinkNodePostProcessor search;

  private AutolinkSieve(Document document) {
    this.search = new AutolinkNodePostProcessor(document);
  }

  /** The extension in this sieve's stead where it is the one that looks for addresses. */
  static Extension around(Extension extension) {
    return extension instanceof AutolinkExtension ? new Sieved() : extension;
  }

  @Override
  public void process(NodeTracker state, Node node) {
    if (mayHoldAddress(node)) {
      search.process(state, node);
    }
  }

  /**
   * Every address has {@code ://}, {@code @} or {@code www.}; entities and escapes may stand for
   * any of their characters, and the search joins a text with the entities after it.
   */
  private static boolean mayHoldAddress(Node text) {
    Node next = text.getNext();
    return next instanceof HtmlEntity
        || next instanceof TypographicText
        || mayHoldAddress(text.getChars());
  }

  private static boolean mayHoldAddress(CharSequence text) {
    boolean afterW = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean w = c == 'w' || c == 'W';
      if ((w && afterW) || c == ':' || c == '@' || c == '&' || c == '\\') {
        return true;
      }
      afterW = w;
    }
    return false;
  }

  private static final class Sieved implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
      parser.postProcessorFactory(new Factory());
    }
  }

  private static final class Factory extends NodePostProcessorFactory {

    Factory() {
      super(false);
      addNodes(Text.class);
    }

    @Override
    public NodePostProcessor apply(Document document) {
      return new AutolinkSieve(document);
    }
  }
}
