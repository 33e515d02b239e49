package press.galley.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Brings flexmark from CommonMark 0.28 to 0.31.2: the parsing half. {@link CommonMarkRenderer} is
 * the other half.
 */
final class CommonMark implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
  }

  @Override
  public void extend(Parser.Builder parser) {
    parser
        .customInlineParserFactory(InlineText::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new Emphases.Asterisks())
        .customDelimiterProcessor(new Emphases.Underscores())
        .customBlockParserFactory(new Headings())
        .customBlockParserFactory(new TildeFences())
        .customBlockParserFactory(new TextareaBlock.Factory())
        .customBlockParserFactory(new ListStarts());
  }
}
