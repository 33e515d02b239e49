package press.galley.jbake;

import java.util.List;
import java.util.Set;
import org.jbake.app.JBakeException;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import press.galley.layout.Page;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/** Lays out what a shelf holds on pages, through JBake's rendering tools. */
final class SitePress {

  private final SiteTemplates templates;
  private final SiteRenderer renderer;
  private final SiteOven oven;

  SitePress(
      Site site,
      DefaultJBakeConfiguration configuration,
      Shelf shelf,
      Set<String> foreign,
      List<RenderingTool> tools,
      Problems problems) {
    SiteStore store = SiteStore.of(shelf);
    this.templates = new SiteTemplates(site, configuration, store, foreign);
    this.renderer = new SiteRenderer(site, configuration, store, templates, problems);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store.lendingCopies());
    utensils.setRenderer(renderer);
    this.oven = oven(site, configuration, utensils, tools, problems);
  }

  private static SiteOven oven(
      Site site,
      DefaultJBakeConfiguration configuration,
      Utensils utensils,
      List<RenderingTool> tools,
      Problems problems) {
    try {
      // JBake makes the destination when it checks its settings: a bake that fails must not.
      configuration.setDestinationFolder(site.root().toFile());
      return new SiteOven(utensils, tools, problems);
    } catch (JBakeException e) {
      throw new SetUpException(
          new Problem(
              ProblemCode.MISSING_FOLDER,
              Place.of(SiteSettings.FILE),
              "A folder of the site is missing.",
              String.valueOf(e.getMessage()),
              "Add it, or name another in " + SiteSettings.FILE + "."),
          e);
    } finally {
      configuration.setDestinationFolder(site.output().toFile());
    }
  }

  /** Lays out documents of one type, newest first, each with those before and after it. */
  void documents(List<DocumentModel> newestFirst) {
    for (int i = 0; i < newestFirst.size(); i++) {
      DocumentModel document = SiteDocument.of(newestFirst.get(i));
      document.setPreviousContent(i + 1 < newestFirst.size() ? link(newestFirst.get(i + 1)) : null);
      document.setNextContent(i > 0 ? link(newestFirst.get(i - 1)) : null);
      renderer.render(document);
    }
  }

  /** What JBake shows of a neighbour. */
  private static DocumentModel link(DocumentModel neighbour) {
    DocumentModel link = new DocumentModel();
    link.setNoExtensionUri(neighbour.getNoExtensionUri());
    link.setUri(neighbour.getUri());
    link.setTitle(neighbour.getTitle());
    return link;
  }

  /** Lays out what the rendering tools ask for. */
  void tools() {
    oven.bake();
  }

  /** The pages so far. */
  List<Page> pages() {
    return renderer.pages();
  }

  /** The engine that renders them. */
  SiteTemplates templates() {
    return templates;
  }
}
