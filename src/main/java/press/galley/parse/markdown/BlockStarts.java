package press.galley.parse.markdown;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import java.util.Set;

/** Where our block parsers stand among flexmark's: the first that starts on a line wins. */
interface BlockStarts extends CustomBlockParserFactory {

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }

  /** After block quotes, before everything else. */
  interface Early extends BlockStarts {
    @Override
    default Set<Class<?>> getAfterDependents() {
      return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    default Set<Class<?>> getBeforeDependents() {
      return Set.of(
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          ListStarts.class,
          IndentedCodeBlockParser.Factory.class);
    }
  }
}
