package press.galley.render;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.galley.layout.Component;
import press.galley.layout.Materials;
import press.galley.layout.Page;
import press.galley.layout.Subjects;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Problems;

/**
 * Renders {@code .ftlh} templates: auto-escaped, in the page's language, with Galley's functions
 * {@code t} and {@code asset} and the site's components. Thread-safe.
 */
public final class NewsroomTemplates implements TemplateEngine {

  private final ParsedTemplates parsed;
  private final Answers answers;
  private final Answers looks;
  private final TemplateProblems problems;
  private final Materials materials;
  private final Map<String, Component> components;

  /**
   * Templates of a site, with these components.
   *
   * @param parsed the templates, which may have rendered other pages before
   * @param subjects finds again what pages have read
   * @param looks tells what pages would read, and publishes nothing
   */
  public NewsroomTemplates(
      ParsedTemplates parsed,
      Materials materials,
      Map<String, Component> components,
      Subjects subjects,
      Answers looks) {
    this.looks = looks;
    this.answers = new SubjectAnswers(subjects, materials);
    this.materials = materials;
    this.components = components;
    this.parsed = parsed;
    this.problems = new TemplateProblems(parsed.site());
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

  /** Whether a template is one of these, by its name. */
  public static boolean isOne(String template) {
    return template.endsWith(".ftlh");
  }

  @Override
  public boolean accepts(String template) {
    return isOne(template);
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
    parsed.noting().noteIn(reads);
    try {
      Template template = parsed.template(page.template());
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
      // A template that could not be parsed is not parsed again for the next page.
      throw new TemplateFailure(
          e.getCause() instanceof ParseException cause
              ? problems.unparsable(page, cause)
              : problems.unreadable(page, e));
    } catch (StackOverflowError e) {
      throw new TemplateFailure(problems.endless(page));
    } catch (SecurityException e) {
      // FreeMarker refuses a link that leads out of the folder, and says so with the machine's
      // path.
      throw new TemplateFailure(
          problems.unreadable(page, new IOException("A link leads out of the folder.", e)));
    } finally {
      parsed.noting().done();
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
    return new PageRoot((Map<?, ?>) page.model(), own, parsed.wrapper(), reads);
  }
}
