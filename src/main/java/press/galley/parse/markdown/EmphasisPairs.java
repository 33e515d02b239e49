package press.galley.parse.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs delimiter runs as CommonMark's “process emphasis” does, with its bounds on the search for
 * openers, which keep it linear.
 */
final class EmphasisPairs {

  private final InlineText parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final IdentityHashMap<Delimiter, Integer> lengths = new IdentityHashMap<>();

  EmphasisPairs(InlineText parser, Map<Character, DelimiterProcessor> processors) {
    this.parser = parser;
    this.processors = processors;
  }

  /** Keeps the length of a new run: it shrinks while its delimiters are used. */
  void remember(Delimiter run) {
    lengths.put(run, run.length());
  }

  /** Pairs all runs above the bottom. */
  void match(@Nullable Delimiter top, @Nullable Delimiter bottom) {
    Delimiter closer = top;
    while (closer != null && closer.getPrevious() != bottom) {
      closer = closer.getPrevious();
    }
    Map<String, @Nullable Delimiter> bottoms = new HashMap<>();
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      closer =
          closer.canClose() && processor != null
              ? close(closer, processor, bottom, bottoms)
              : closer.getNext();
    }
  }

  private @Nullable Delimiter close(
      Delimiter closer,
      DelimiterProcessor processor,
      @Nullable Delimiter bottom,
      Map<String, @Nullable Delimiter> bottoms) {
    String kind = closer.getDelimiterChar() + (closer.canOpen() ? "o" : "") + length(closer) % 3;
    Delimiter lowest = bottoms.getOrDefault(kind, bottom);
    for (Delimiter opener = closer.getPrevious();
        opener != null && opener != bottom && opener != lowest;
        opener = opener.getPrevious()) {
      int use = use(opener, closer, processor);
      if (use > 0) {
        return pair(opener, closer, processor, use);
      }
    }
    Delimiter next = closer.getNext();
    bottoms.put(kind, closer.getPrevious());
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private int length(Delimiter run) {
    return lengths.getOrDefault(run, run.length());
  }

  private int use(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    if (!opener.canOpen() || opener.getDelimiterChar() != processor.getOpeningCharacter()) {
      return 0;
    }
    boolean ambiguous = opener.canClose() || closer.canOpen();
    if (processor instanceof Emphases
        && ambiguous
        && length(closer) % 3 != 0
        && (length(opener) + length(closer)) % 3 == 0) {
      return 0;
    }
    return processor.getDelimiterUse(opener, closer);
  }

  /** Makes the node; gives the run to look at next. */
  private @Nullable Delimiter pair(
      Delimiter opener, Delimiter closer, DelimiterProcessor processor, int use) {
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, use);
    int left = opener.length() - use;
    opener.setNumDelims(left);
    if (left == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opener.getNode().getChars().subSequence(0, left));
    }
    int right = closer.length() - use;
    closer.setNumDelims(right);
    closer.setIndex(closer.getIndex() + use);
    if (right == 0) {
      Delimiter next = closer.getNext();
      parser.removeDelimiterAndNode(closer);
      return next;
    }
    closer.getNode().setChars(closer.getNode().getChars().subSequence(use));
    return closer;
  }
}
