package press.galley.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import press.galley.parse.Body;
import press.galley.site.Place;
import press.galley.site.Problems;

/** flexmark with a newsroom's extensions; one parser and one renderer for all texts. */
final class Flexmark implements Engine {

  private static final String IMAGE_END = " loading=\"lazy\" decoding=\"async\">";

  private final Typography typography;
  private final Parser parser;
  private final HtmlRenderer renderer;

  Flexmark(Language language) {
    typography = new Typography(language);
    DataHolder options = options(language);
    parser = Parser.builder(options).build();
    renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(CommonMarkRenderer::new)
            .nodeRendererFactory(document -> new LinkRenderer(document, IMAGE_END))
            .nodeRendererFactory(document -> new QuoteRenderer(language))
            .nodeRendererFactory(
                document -> new FigureRenderer(new LinkRenderer(document, IMAGE_END), typography))
            .nodeRendererFactory(
                document -> new TextRenderer(new LinkRenderer(document, IMAGE_END), typography))
            .nodeRendererFactory(
                document -> new NewsroomRenderer(HeadingIds.KEY.get(document), language))
            .build();
  }

  private static DataHolder options(Language language) {
    String back = Escape.html(language.word(Language.Word.BACK));
    return new MutableDataSet()
        .set(
            Parser.EXTENSIONS,
            List.of(
                new CommonMark(),
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                DefinitionExtension.create()))
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(
            FootnoteExtension.FOOTNOTE_BACK_REF_STRING,
            "<span role=\"img\" aria-label=\"" + back + "\">↩\uFE0E</span>")
        .toImmutable();
  }

  @Override
  public Body parse(String text, Place start, Problems problems) {
    String source = Marks.free(text);
    Gaps gaps = new Gaps(new Lines(source, start), problems);
    Document document = parser.parse(source);
    DroppedSpans.join(document);
    HeadingIds headings = HeadingIds.of(document, typography);
    document.set(Addresses.KEY, gaps);
    document.set(HeadingIds.KEY, headings);
    String html = renderer.render(document);
    return gaps.fragments().isEmpty()
        ? Bodies.of(html, gaps.references(), headings.inOrder())
        : new RawHtml(gaps).body(html, headings.inOrder());
  }

  @Override
  public Body html(String text, Place start, Problems problems) {
    String source = Marks.free(text);
    Gaps gaps = new Gaps(new Lines(source, start), problems);
    String fragment = gaps.fragment(BasedSequence.of(source));
    return new RawHtml(gaps).body(fragment, List.of());
  }
}
