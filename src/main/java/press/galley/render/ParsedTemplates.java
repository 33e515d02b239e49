package press.galley.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** What most templates are made of. */
  private static final String WAKE =
      """
      <#macro each of><#list of as one><#if one.name??>${one.name}<#nested></#if></#list></#macro>
      <#assign word = "a" + list?size><@each of=list>${word?upper_case}</@each>
      """;

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

  /** Renders a small template, so that the first page finds FreeMarker awake. */
  public static void warmUp() {
    Noting noting = new Noting();
    NotedTemplates templates = configuration(noting, new SubjectWrapper(BEHAVIOUR, noting));
    try {
      new Template("wake.ftlh", WAKE, templates)
          .process(Map.of("list", List.of(Map.of("name", "one"))), Writer.nullWriter());
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NotedTemplates configuration(Site site, Noting noting, ObjectWrapper wrapper) {
    NotedTemplates made = configuration(noting, wrapper);
    try {
      made.setTemplateLoader(
          new FileTemplateLoader(site.root().resolve(site.templateFolder()).toFile()));
    } catch (IOException e) {
      throw new SetUpException(Unreadable.of(site.templateFolder(), e), e);
    }
    return made;
  }

  private static NotedTemplates configuration(Noting noting, ObjectWrapper wrapper) {
    NotedTemplates made = new NotedTemplates(BEHAVIOUR, noting);
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

  /** Parses a template that may be asked for; what is wrong with it is said then. */
  public void parse(String name) throws IOException {
    try {
      template(name);
    } catch (IOException | SecurityException e) {
      // The first page that needs it is told as if nobody had tried.
      configuration.removeTemplateFromCache(name);
    }
  }

  /** A template by its name under the templates folder. */
  Template template(String name) throws IOException {
    return configuration.getTemplate(name);
  }
}
