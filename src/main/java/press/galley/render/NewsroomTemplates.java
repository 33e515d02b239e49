package press.galley.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import press.galley.layout.Component;
import press.galley.layout.Materials;
import press.galley.layout.Page;
import press.galley.layout.Subjects;
import press.galley.read.Source;
import press.galley.read.Unreadable;
import press.galley.read.Utf8;
import press.galley.site.Problems;
import press.galley.site.SetUpException;
import press.galley.site.Site;

/**
 * Renders {@code .ftlh} templates: auto-escaped, in the page's language, with Galley's functions
 * {@code t} and {@code asset} and the site's components. Thread-safe.
 */
public final class NewsroomTemplates implements TemplateEngine {

  /** FreeMarker's behaviour as of this version, whatever version runs. */
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Noting noting = new Noting();
  private final NotedTemplates configuration;
  private final SubjectWrapper wrapper;
  private final Answers answers;
  private final Answers looks;
  private final TemplateProblems problems;
  private final Materials materials;
  private final Map<String, Component> components;

  /**
   * Templates of a site, with these components.
   *
   * @param subjects finds again what pages have read
   * @param looks tells what pages would read, and publishes nothing
   */
  public NewsroomTemplates(
      Site site,
      Materials materials,
      Map<String, Component> components,
      Subjects subjects,
      Answers looks) {
    this.looks = looks;
    this.answers = new SubjectAnswers(subjects, materials);
    this.materials = materials;
    this.components = components;
    this.problems = new TemplateProblems(site);
    this.wrapper = new SubjectWrapper(BEHAVIOUR, noting);
    this.configuration = configuration(site);
  }

  /**
   * Templates that are not UTF-8, which FreeMarker would read all the same, are problems, and so
   * are those that print the clock.
   */
  public static void check(List<Source> templates, Problems problems) {
    templates.stream()
        .filter(source -> source.extension().equals("ftlh"))
        .forEach(
            source ->
                Utf8.text(source, problems)
                    .ifPresent(text -> ClockInTemplate.check(source.path(), text, problems)));
  }

  private NotedTemplates configuration(Site site) {
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
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return made;
  }

  @Override
  public boolean accepts(String template) {
    return template.endsWith(".ftlh");
  }

  @Override
  public Answers answers() {
    return answers;
  }

  @Override
  public Answers looks() {
    return looks;
  }

  @Override
  public byte[] render(Page page, Reads reads) throws TemplateFailure {
    noting.noteIn(reads);
    try {
      Template template = configuration.getTemplate(page.template());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
      try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        Environment environment = template.createProcessingEnvironment(root(page, reads), out);
        environment.setLocale(Locale.forLanguageTag(page.language()));
        environment.process();
      }
      return bytes.toByteArray();
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(problems.missing(page, e));
    } catch (ParseException e) {
      throw new TemplateFailure(problems.unparsable(page, e));
    } catch (TemplateException e) {
      throw new TemplateFailure(problems.failed(page, e));
    } catch (IOException e) {
      throw new TemplateFailure(problems.unreadable(page, e));
    } catch (StackOverflowError e) {
      throw new TemplateFailure(problems.endless(page));
    } catch (SecurityException e) {
      // FreeMarker refuses a link that leads out of the folder, and says so with the machine's
      // path.
      throw new TemplateFailure(
          problems.unreadable(page, new IOException("A link leads out of the folder.", e)));
    } finally {
      noting.done();
    }
  }

  /** What the template sees: the page's model, and Galley's functions, which it can't hide. */
  private PageRoot root(Page page, Reads reads) {
    Functions functions = new Functions(materials, page.language(), reads);
    Map<String, TemplateModel> own =
        Map.of(
            "t",
            functions.text(),
            "asset",
            functions.asset(),
            "component",
            new ComponentCalls(components, functions, reads),
            "example",
            new ExampleCall(components, functions, reads));
    return new PageRoot((Map<?, ?>) page.model(), own, wrapper, reads);
  }
}
