package press.galley.jbake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
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
        rendered +=
            layOut(
                shelf.ofType(type), DocumentForm.of(type, configuration), (SiteRenderer) renderer);
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
  private static int layOut(
      List<SiteDocument> newestFirst, DocumentForm form, SiteRenderer renderer) {
    @Nullable SiteDocument[] older = new @Nullable SiteDocument[newestFirst.size()];
    for (int i = newestFirst.size() - 2; i >= 0; i--) {
      SiteDocument next = newestFirst.get(i + 1);
      older[i] = Shelf.isPublished(next) ? next : older[i + 1];
    }
    @Nullable SiteDocument newer = null;
    for (int i = 0; i < newestFirst.size(); i++) {
      SiteDocument document = newestFirst.get(i);
      renderer.render(document, newer, older[i], form);
      newer = Shelf.isPublished(document) ? document : newer;
    }
    return newestFirst.size();
  }
}
