package press.galley.parse.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's lists, except that a marker four columns in from its list's margin begins no item: it
 * goes on with the paragraph above, or else is code.
 */
final class ListStarts implements BlockStarts {

  private static final int CODE_INDENT = 4;

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(
        BlockQuoteParser.Factory.class,
        Headings.class,
        TildeFences.class,
        FencedCodeBlockParser.Factory.class,
        HtmlBlockParser.Factory.class,
        ThematicBreakParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(IndentedCodeBlockParser.Factory.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory core = new ListBlockParser.Factory().apply(options);
    return (state, matched) ->
        matched.getBlockParser() instanceof ListBlockParser && state.getIndent() >= CODE_INDENT
            ? codeOrNothing(state, options)
            : core.tryStart(state, matched);
  }

  private static @Nullable BlockStart codeOrNothing(ParserState state, DataHolder options) {
    return state.getActiveBlockParser().isParagraphParser()
        ? BlockStart.none()
        : BlockStart.of(new IndentedCodeBlockParser(options))
            .atColumn(state.getColumn() + CODE_INDENT);
  }
}
