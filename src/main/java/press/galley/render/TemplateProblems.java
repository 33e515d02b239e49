package press.galley.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Page;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Site;

/** Says what is wrong with a template as an editor would: its line, the page, and what to do. */
public final class TemplateProblems {

  private final Site site;

  /** Of the templates of a site. */
  public TemplateProblems(Site site) {
    this.site = site;
  }

  /** A template, or one that it includes, does not exist. */
  public Problem missing(Page page, TemplateNotFoundException e) {
    return new Problem(
        ProblemCode.MISSING_TEMPLATE,
        page.place(),
        "The page " + page.url() + " needs a template that does not exist.",
        e.getTemplateName(),
        Nearest.to(e.getTemplateName(), names())
                .map(near -> "Did you mean “" + near + "”? Otherwise add ")
                .orElse("Add ")
            + site.templateFolder()
            + "/"
            + e.getTemplateName()
            + ".");
  }

  /** A template is no valid FreeMarker. */
  public Problem unparsable(Page page, ParseException e) {
    return new Problem(
        ProblemCode.TEMPLATE_ERROR,
        place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), page),
        "The template is not valid FreeMarker.",
        first(e.getEditorMessage()),
        "Mend the template at this line.");
  }

  /** A template failed while it made a page, or one that it imports is no valid FreeMarker. */
  public Problem failed(Page page, TemplateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException imported) {
        return unparsable(page, imported);
      }
    }
    String expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
    String message = first(e.getMessageWithoutStackTop());
    boolean missing = message.startsWith("The following has evaluated to null or missing");
    return new Problem(
        ProblemCode.TEMPLATE_ERROR,
        place(e.getTemplateSourceName(), line(e.getLineNumber()), line(e.getColumnNumber()), page),
        missing
            ? "The template uses a value that this page does not have."
            : "The template failed.",
        missing ? expression : message,
        (missing
                ? "Write ("
                    + expression
                    + ")! for nothing instead, or test it with <#if "
                    + expression
                    + "??>. "
                : "")
            + "The page is "
            + page.url()
            + ", from "
            + page.place().file()
            + ".");
  }

  /** A template takes itself in, or two take in each other. */
  public Problem endless(Page page) {
    return new Problem(
        ProblemCode.TEMPLATE_ERROR,
        Place.of(site.templateFolder() + "/" + page.template()),
        "The template failed.",
        "It takes itself in without end.",
        "Look for an include or a macro that leads back to itself. The page is "
            + page.url()
            + ", from "
            + page.place().file()
            + ".");
  }

  /** A template could not be read. */
  public Problem unreadable(Page page, IOException e) {
    return new Problem(
        ProblemCode.UNREADABLE_FILE,
        page.place(),
        "A template of the page " + page.url() + " can't be read.",
        String.valueOf(e.getMessage()),
        "Check that the files in " + site.templateFolder() + " can be read and are UTF-8.");
  }

  private Place place(@Nullable String template, int line, int column, Page page) {
    return template == null
        ? page.place()
        : new Place(site.templateFolder() + "/" + template, Math.max(line, 0), Math.max(column, 0));
  }

  private static int line(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String first(@Nullable String message) {
    String text = Optional.ofNullable(message).orElse("");
    return text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
  }

  private List<String> names() {
    Path folder = site.root().resolve(site.templateFolder());
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
