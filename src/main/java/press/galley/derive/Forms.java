package press.galley.derive;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Fills in Galley's own templates for machines: XML and HTML, auto-escaped. Thread-safe. */
final class Forms {

  /** FreeMarker's behaviour as of this version, whatever version runs. */
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Configuration configuration = new Configuration(BEHAVIOUR);

  Forms() {
    configuration.setClassForTemplateLoading(Forms.class, "");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** The template's text with these values, in UTF-8. */
  byte[] fill(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    try {
      Template template = configuration.getTemplate(name);
      template.process(values, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("a template of Galley’s own fails", e);
    }
    return allowed(out.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Without the characters that XML 1.0 (2.2) and HTML forbid even as references. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().filter(Forms::isAllowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean halfOfAPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
    return !control && !halfOfAPair && !noCharacter;
  }
}
