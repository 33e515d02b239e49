package press.galley.jbake;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Markdown as JBake's {@code markdown.extensions} ask for it: one parser and one renderer for all
 * documents. Thread-safe.
 */
final class StockMarkdown {

  private final Parser parser;
  private final HtmlRenderer renderer;

  /** Markdown with these extensions; one that flexmark does not have is a problem. */
  StockMarkdown(List<String> extensions, Problems problems) {
    DataHolder options = PegdownOptionsAdapter.flexmarkOptions(flags(extensions, problems));
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  private static int flags(List<String> extensions, Problems problems) {
    int flags = PegdownExtensions.NONE;
    for (String extension : extensions) {
      String name = extension.replaceFirst("^[+-]", "");
      OptionalInt flag = flag(name);
      if (flag.isEmpty()) {
        unknown(name, problems);
      } else if (extension.startsWith("-")) {
        flags &= ~flag.getAsInt();
      } else {
        flags |= flag.getAsInt();
      }
    }
    return flags;
  }

  private static OptionalInt flag(String name) {
    try {
      Field field = PegdownExtensions.class.getDeclaredField(name);
      return OptionalInt.of(field.getInt(null));
    } catch (NoSuchFieldException | IllegalAccessException e) {
      return OptionalInt.empty();
    }
  }

  private static void unknown(String name, Problems problems) {
    problems.add(
        ProblemCode.UNKNOWN_SETTING,
        Place.of(SiteSettings.FILE),
        "markdown.extensions names an extension that does not exist.",
        name,
        Nearest.hint(
            name,
            Arrays.stream(PegdownExtensions.class.getDeclaredFields())
                .map(Field::getName)
                .toList()));
  }
}
