package press.galley.jbake;

import java.io.File;
import java.util.List;
import java.util.Set;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.render.RenderingTool;
import press.galley.layout.Page;
import press.galley.site.Problems;
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
    this.templates = new SiteTemplates(site, configuration, store, shelf, foreign);
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
    // JBake checks its folders here and makes the destination. What a site must have is said
    // elsewhere, and a bake that fails must not make a folder: it is shown one that exists.
    File root = site.root().toFile();
    File content = configuration.getContentFolder();
    File templates = configuration.getTemplateFolder();
    configuration.setDestinationFolder(root);
    configuration.setContentFolder(root);
    configuration.setTemplateFolder(root);
    try {
      return new SiteOven(utensils, tools, problems);
    } finally {
      configuration.setDestinationFolder(site.output().toFile());
      configuration.setContentFolder(content);
      configuration.setTemplateFolder(templates);
    }
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
