package press.galley.jbake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/**
 * The rendering tool of the documents' own pages, in the place of JBake's, which compares every
 * document with every other.
 */
final class DocumentPages implements RenderingTool {

  private final Shelf shelf;
  private final List<String> types;

  /** For a shelf's documents of these types. */
  DocumentPages(Shelf shelf, List<String> types) {
    this.shelf = shelf;
    this.types = List.copyOf(types);
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    int rendered = 0;
    try {
      for (String type : types) {
        for (DocumentModel document : linked(shelf.ofType(type))) {
          renderer.render(document);
          rendered++;
        }
      }
      return rendered;
    } catch (Exception e) {
      throw new RenderingException(e);
    }
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration) {
    throw new UnsupportedOperationException("JBake calls the other method.");
  }

  /** Documents of one type, newest first, each with the published ones before and after it. */
  private static List<SiteDocument> linked(List<SiteDocument> newestFirst) {
    List<SiteDocument> documents =
        newestFirst.stream().map(each -> SiteDocument.of(each, SiteAnswers.CONTENT)).toList();
    @Nullable DocumentModel newer = null;
    for (SiteDocument document : documents) {
      document.setNextContent(newer);
      newer = Shelf.isPublished(document) ? link(document) : newer;
    }
    @Nullable DocumentModel older = null;
    for (int i = documents.size() - 1; i >= 0; i--) {
      documents.get(i).setPreviousContent(older);
      older = Shelf.isPublished(documents.get(i)) ? link(documents.get(i)) : older;
    }
    return documents;
  }

  /** What JBake shows of a neighbour. */
  private static DocumentModel link(DocumentModel neighbour) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(neighbour.getNoExtensionUri());
    link.setUri(neighbour.getUri());
    link.setTitle(neighbour.getTitle());
    return link;
  }
}
