package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's inline parser with the parts replaced that differ from CommonMark 0.31.2 or take more
 * than linear time. One for each document.
 */
final class InlineText extends InlineParserImpl {

  private final EmphasisPairs pairs = new EmphasisPairs(this, delimiterProcessors);
  private InlineScan scan = new InlineScan(BasedSequence.EMPTY);

  InlineText(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData linkRefs,
      List<InlineParserExtensionFactory> extensions) {
    // The parser adds to its set of special characters: each document gets its own.
    super(options, (BitSet) special.clone(), delimiters, processors, linkRefs, extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new FoldedReferences(document));
    super.initializeDocument(document);
  }

  private InlineScan scan() {
    if (scan.input() != input) {
      scan = new InlineScan(input);
    }
    return scan;
  }

  /** As the parent's, which copies the whole text for each match and searches all of it. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    boolean anchored = pattern.pattern().startsWith("^");
    boolean found = anchored ? matcher.lookingAt() : matcher.find();
    if (!found) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  private @Nullable BasedSequence taken(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return taken(scan().destination(index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return taken(scan().title(index));
  }

  @Override
  public boolean parseHtmlInline() {
    int end = scan().markup(index);
    if (end == InlineScan.TAG) {
      return super.parseHtmlInline();
    }
    BasedSequence found = taken(end);
    if (found == null) {
      return false;
    }
    appendNode(found.startsWith("<!--") ? new HtmlInlineComment(found) : new HtmlInline(found));
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int open = scan().runEnd(start);
    int close = scan().closingTicks(open, open - start);
    if (close < 0) {
      index = open;
      appendText(input.subSequence(start, open));
      return true;
    }
    index = close + open - start;
    BasedSequence text = input.subSequence(open, close);
    Code code = new Code(input.subSequence(start, open), text, input.subSequence(close, index));
    code.appendChild(new Text(text));
    appendNode(code);
    return true;
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    boolean found = super.parseDelimiters(processor, delimiter);
    if (found) {
      pairs.remember(lastDelimiter);
    }
    return found;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    pairs.match(lastDelimiter, bottom);
    while (lastDelimiter != null && lastDelimiter != bottom) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  /** Reads one link reference definition; gives its length, 0 for none. */
  @Override
  protected int parseReference(Block block, BasedSequence text) {
    Optional<Definition> read = Definition.read(this, text);
    read.ifPresent(
        definition -> {
          Reference reference = definition.node();
          referenceRepository.put(definition.key(), reference);
          block.insertBefore(reference);
        });
    return read.map(Definition::length).orElse(0);
  }
}
