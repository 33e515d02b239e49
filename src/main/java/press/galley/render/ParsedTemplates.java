package press.galley.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import press.galley.read.Unreadable;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/**
 * The {@code .ftlh} templates of a site, each read and parsed when it is first asked for and then
 * no more. Thread-safe.
 */
public final class ParsedTemplates {

  /** FreeMarker's behaviour as of this version, whatever version runs. */
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Site site;
  private final Noting noting = new Noting();
  private final SubjectWrapper wrapper = new SubjectWrapper(BEHAVIOUR, noting);
  private final NotedTemplates configuration;

  /**
   * Those of a site.
   *
   * @throws SetUpException where their folder can't be read
   */
  public ParsedTemplates(Site site) {
    this.site = site;
    this.configuration = configuration(site, noting, wrapper);
  }

  private static NotedTemplates configuration(Site site, Noting noting, ObjectWrapper wrapper) {
    NotedTemplates made = new NotedTemplates(BEHAVIOUR, noting);
    try {
      made.setTemplateLoader(
          new FileTemplateLoader(site.root().resolve(site.templateFolder()).toFile()));
    } catch (IOException e) {
      throw new SetUpException(Unreadable.of(site.templateFolder(), e), e);
    }
    made.setObjectWrapper(wrapper);
    made.setDefaultEncoding("UTF-8");
    made.setOutputEncoding("UTF-8");
    made.setURLEscapingCharset("UTF-8");
    made.setLocalizedLookup(false);
    made.setNumberFormat("c");
    made.setBooleanFormat("c");
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setLocale(Locale.ROOT);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    // A template that recovers has nothing to report.
    made.setAttemptExceptionReporter((exception, environment) -> {});
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return made;
  }

  Site site() {
    return site;
  }

  /** Knows which page a thread renders. */
  Noting noting() {
    return noting;
  }

  ObjectWrapper wrapper() {
    return wrapper;
  }

  /** A template by its name under the templates folder. */
  Template template(String name) throws IOException {
    return configuration.getTemplate(name);
  }
}
