package press.galley.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.model.TemplateModel;
import press.galley.render.NotedTemplates;
import press.galley.render.Noting;
import press.galley.render.Reads;
import press.galley.site.Rules;
import press.galley.site.Site;

/**
 * FreeMarker with JBake's settings, so that stock {@code .ftl} templates give the bytes that they
 * gave, and with current ones for {@code .ftlh}, which escapes by itself. Where JBake asks the
 * machine for its locale and time zone, the site is asked, but for JBake's own rules. Thread-safe.
 */
final class SiteFreeMarker {

  /** The file name extensions of FreeMarker's templates. */
  static final Set<String> EXTENSIONS = Set.of("ftl", "ftlh", "ftlx");

  /** JBake names no version, which means the oldest behaviour. */
  private static final Version STOCK = Configuration.VERSION_2_3_0;

  private static final Version CURRENT = Configuration.VERSION_2_3_34;

  private final Noting noting = new Noting();
  private final NotedTemplates stock;
  private final NotedTemplates current;
  private final JBakeConfiguration configuration;
  private final StoreBeans beans = new StoreBeans();
  private final SiteStore store;
  private final Set<String> foreign;

  SiteFreeMarker(
      Site site, JBakeConfiguration configuration, SiteStore store, Set<String> foreign) {
    this.configuration = configuration;
    this.store = store;
    this.foreign = foreign;
    this.stock = templates(STOCK, site, configuration);
    this.current = templates(CURRENT, site, configuration);
  }

  private NotedTemplates templates(Version behaviour, Site site, JBakeConfiguration configuration) {
    NotedTemplates made = new NotedTemplates(behaviour, noting);
    made.setObjectWrapper(new SiteWrapper(behaviour, noting));
    try {
      made.setTemplateLoader(
          new FileTemplateLoader(site.root().resolve(site.templateFolder()).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TimeZone zone =
        Optional.ofNullable(configuration.getFreemarkerTimeZone())
            .orElseGet(() -> TimeZone.getTimeZone(Locales.zone(site)));
    // A JDK that is first asked for a zone's name by many threads gives some of them another one.
    zone.getDisplayName(Locales.ofTemplates(site));
    made.setTimeZone(zone);
    made.setSQLDateAndTimeTimeZone(zone);
    made.setLocale(Locales.ofTemplates(site));
    made.setDefaultEncoding(configuration.getRenderEncoding());
    made.setOutputEncoding(configuration.getOutputEncoding());
    if (site.rules() == Rules.GALLEY) {
      // JBake lets a template start programs, which could read what is not public.
      made.setNewBuiltinClassResolver(TemplateClassResolver.SAFER_RESOLVER);
    }
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    // A template that recovers has nothing to report.
    made.setAttemptExceptionReporter((exception, environment) -> {});
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return made;
  }

  void write(TemplateModel model, String name, Writer writer, Reads reads)
      throws IOException, TemplateException {
    NotedTemplates templates = name.endsWith(".ftl") ? stock : current;
    ObjectWrapper wrapper = templates.getObjectWrapper();
    noting.noteIn(reads);
    try {
      templates
          .getTemplate(name)
          .process(
              new SiteRoot(model, wrapper, beans, configuration, store, foreign, reads), writer);
    } finally {
      noting.done();
    }
  }
}
