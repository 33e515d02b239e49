package press.galley.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's configuration that notes which templates a page takes in, for the page that a thread
 * renders. Thread-safe once it is set up.
 */
public final class NotedTemplates extends Configuration {

  /** What gives another value in each bake, or reaches past the model. */
  private static final Pattern UNREPEATABLE =
      Pattern.compile("\\.now\\b|\\?\\s*(?:new|eval|eval_json|interpret|api)\\b");

  private final Noting noting;
  private final Map<String, Boolean> repeatable = new ConcurrentHashMap<>();

  /** With FreeMarker's behaviour as of a version. */
  public NotedTemplates(Version behaviour, Noting noting) {
    super(behaviour);
    this.noting = noting;
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    // Where a language has no templates of its own, a page of each would parse its own copy.
    @Nullable Locale own = getLocalizedLookup() ? locale : getLocale();
    @Nullable Template template =
        super.getTemplate(name, own, lookup, encoding, parse, ignoreMissing);
    if (template == null && ("/" + name).contains("/.")) {
      // Hidden files are not on the list of templates: nobody would see that it has come.
      noting.reads().unrepeatable();
    }
    if (template != null) {
      Reads page = noting.reads();
      String source = String.valueOf(template.getSourceName());
      page.template(source);
      if (!repeatable.computeIfAbsent(source, key -> isRepeatable(template))) {
        page.unrepeatable();
      }
    }
    return template;
  }

  private static boolean isRepeatable(Template template) {
    return !UNREPEATABLE.matcher(template.toString()).find();
  }
}
