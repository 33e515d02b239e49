package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** HTML from {@code <textarea>} to the line with an end tag, blank lines included. */
final class TextareaBlock extends AbstractBlockParser {

  private static final Pattern BEGIN =
      Pattern.compile("<textarea(?:[\\s>]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("</(?:pre|script|style|textarea)>", Pattern.CASE_INSENSITIVE);

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private boolean finished;

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    finished = END.matcher(line).find();
    content.add(line, state.getIndent());
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }

  /** Starts such a block. */
  static final class Factory implements BlockStarts.Early {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return (state, matched) ->
          state.getIndent() < 4
                  && BEGIN
                      .matcher(state.getLine().subSequence(state.getNextNonSpaceIndex()))
                      .lookingAt()
              ? BlockStart.of(new TextareaBlock()).atIndex(state.getIndex())
              : BlockStart.none();
    }
  }
}
