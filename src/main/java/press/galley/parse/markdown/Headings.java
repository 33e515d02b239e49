package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, except that link reference definitions above an underlined heading are not
 * part of it.
 */
final class Headings implements BlockStarts.Early {

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory core = new HeadingParser.Factory().apply(options);
    // The paragraph so far is costly to have: only for lines that may be a heading.
    return (state, matched) ->
        "#=-".indexOf(state.getLine().charAt(state.getNextNonSpaceIndex())) < 0
            ? BlockStart.none()
            : start(state, matched, core);
  }

  private static @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory core) {
    if (!underlines(state)) {
      return state.getLine().charAt(state.getNextNonSpaceIndex()) == '#'
          ? core.tryStart(state, matched)
          : BlockStart.none();
    }
    BasedSequence text = matched.getParagraphContent();
    return text != null && text.startsWith("[") && state.getIndent() < 4
        ? belowDefinitions(state, matched, core)
        : core.tryStart(state, matched);
  }

  private static boolean underlines(ParserState state) {
    BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
    char mark = line.charAt(0);
    return (mark == '=' || mark == '-') && line.countLeading(c -> c == mark) == line.length();
  }

  private static @Nullable BlockStart belowDefinitions(
      ParserState state, MatchedBlockParser matched, BlockParserFactory core) {
    BlockContent content = new BlockContent();
    content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
    int lines = linesOfDefinitions(state, content);
    if (lines == 0) {
      return core.tryStart(state, matched);
    }
    if (lines == content.getLineCount()) {
      return BlockStart.none();
    }
    Paragraph definitions = new Paragraph();
    definitions.setContent(content.subContents(0, lines));
    matched.getBlockParser().getBlock().insertBefore(definitions);
    state.blockAdded(definitions);
    BasedSequence words = content.getContents(lines, content.getLineCount()).trim();
    return BlockStart.of(heading(words, state.getLine().trim()))
        .atIndex(state.getLine().length())
        .replaceActiveBlockParser();
  }

  private static int linesOfDefinitions(ParserState state, BlockContent content) {
    BasedSequence text = content.getContents();
    int end = 0;
    for (Optional<Definition> next = read(state, text);
        next.isPresent();
        next = read(state, text.subSequence(end))) {
      end += next.get().length();
    }
    int lines = 0;
    for (int length = 0; length < end; lines++) {
      length += content.getLine(lines).length();
    }
    return lines;
  }

  private static Optional<Definition> read(ParserState state, BasedSequence text) {
    return Definition.read((InlineText) state.getInlineParser(), text);
  }

  private static HeadingParser heading(BasedSequence words, BasedSequence underline) {
    HeadingParser parser = new HeadingParser(underline.charAt(0) == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(words);
    heading.setClosingMarker(underline);
    heading.setCharsFromContent();
    return parser;
  }
}
