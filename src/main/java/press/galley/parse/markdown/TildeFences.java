package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Code fenced with tildes, whose first line may have tildes and backticks further on. */
final class TildeFences implements BlockStarts.Early {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return (state, matched) -> start(state, options);
  }

  private static @Nullable BlockStart start(ParserState state, DataHolder options) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine().subSequence(start);
    int length = line.countLeading(c -> c == '~');
    if (state.getIndent() >= 4 || length < 3) {
      return BlockStart.none();
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(options, '~', length, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(0, length));
    return BlockStart.of(parser).atIndex(start + length);
  }
}
