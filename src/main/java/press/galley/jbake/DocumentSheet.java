package press.galley.jbake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import press.galley.jbake.SiteModel.Maker;

/**
 * The page of a document, with the published ones before and after it. What a template sees is made
 * when the page is rendered: most pages of a bake stay as they are. Thread-safe.
 */
final class DocumentSheet implements Sheet {

  private final SiteDocument document;
  private final @Nullable SiteDocument newer;
  private final @Nullable SiteDocument older;
  private final Paging paging;
  private final SiteTemplates templates;

  /**
   * A sheet of a document.
   *
   * @param newer the published document before it, if there is one
   * @param older the one after it
   * @param paging the part of the lists that it shows
   * @param templates the engine that templates may call
   */
  DocumentSheet(
      SiteDocument document,
      @Nullable SiteDocument newer,
      @Nullable SiteDocument older,
      Paging paging,
      SiteTemplates templates) {
    this.document = document;
    this.newer = newer;
    this.older = older;
    this.paging = paging;
    this.templates = templates;
  }

  @Override
  public Paging paging() {
    return paging;
  }

  @Override
  public SiteModel model() {
    SiteDocument content = SiteDocument.of(document, SiteAnswers.CONTENT);
    content.setNextContent(link(newer));
    content.setPreviousContent(link(older));
    SiteModel model = new SiteModel(paging, Maker.KNOWN);
    model.setRenderer(templates);
    model.setContent(content);
    return model;
  }

  /** A value of the document as the page shows it, a text that nobody has read as it is kept. */
  @Nullable Object raw(String key) {
    return switch (key) {
      case ModelAttributes.NEXT_CONTENT -> link(newer);
      case ModelAttributes.PREVIOUS_CONTENT -> link(older);
      default -> document.raw(key);
    };
  }

  @Override
  public boolean isUntold() {
    return false;
  }

  /** What JBake shows of a neighbour. */
  private static @Nullable DocumentModel link(@Nullable SiteDocument neighbour) {
    if (neighbour == null) {
      return null;
    }
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(neighbour.getNoExtensionUri());
    link.setUri(neighbour.getUri());
    link.setTitle(neighbour.getTitle());
    return link;
  }
}
