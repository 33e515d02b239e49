package press.galley.jbake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.render.RenderingTool;
import press.galley.edit.Edition;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Markups;
import press.galley.render.TemplateEngine;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * What a newsroom takes from JBake's world: the markup engines and the rendering tools on the class
 * path that are not JBake's own. The tools see the edition as JBake's content store. Without any,
 * nothing of JBake is set up.
 */
public final class Guests implements AutoCloseable {

  private final Site site;
  private final Problems problems;
  private final List<RenderingTool> tools;
  private Optional<DefaultJBakeConfiguration> configuration = Optional.empty();
  private Optional<Turn> turn = Optional.empty();
  private Optional<TemplateEngine> templates = Optional.empty();

  private Guests(Site site, Problems problems) {
    this.site = site;
    this.problems = problems;
    this.tools = SiteTools.foreign(problems);
  }

  /** Those of a site. */
  public static Guests of(Site site, Problems problems) {
    return new Guests(site, problems);
  }

  /** The markups that are not Galley's own. */
  public Markups.Others markups() {
    return new EngineMarkups(site, this::configuration);
  }

  /**
   * The pages that the tools ask for.
   *
   * @param types the names of all content types, whether the edition has documents of them or not
   * @param html a document's text with its references resolved
   */
  public List<Page> layOut(
      Edition edition, Collection<String> types, Urls urls, Function<Document, String> html) {
    if (tools.isEmpty()) {
      return List.of();
    }
    Turn taken = Turn.take(configuration());
    turn = Optional.of(taken);
    types.forEach(Turn::add);
    taken.setPublishedDate(edition.at());
    NewsroomModels models = new NewsroomModels(site, urls, html);
    Shelf shelf =
        new Shelf(
            edition.documents().stream()
                .filter(document -> !edition.isWithdrawn(document))
                .map(models::of)
                .toList(),
            List.of(),
            site.rules());
    SitePress press = new SitePress(site, configuration(), shelf, taken.foreign(), tools, problems);
    press.tools();
    templates = Optional.of(press.templates());
    return press.pages();
  }

  /** The engine for the tools' templates, if there are tools; a newsroom's own is asked first. */
  public Optional<TemplateEngine> templates() {
    return templates;
  }

  /** Read when somebody first needs it, from whatever thread. */
  private synchronized DefaultJBakeConfiguration configuration() {
    DefaultJBakeConfiguration made = configuration.orElseGet(() -> Configurations.of(site));
    configuration = Optional.of(made);
    return made;
  }

  @Override
  public void close() {
    turn.ifPresent(Turn::close);
    turn = Optional.empty();
  }
}
