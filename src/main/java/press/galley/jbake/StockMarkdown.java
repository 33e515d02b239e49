package press.galley.jbake;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import press.galley.parse.quick.QuickMarkdown;
import press.galley.parse.quick.QuickMarkdown.Bars;
import press.galley.parse.quick.QuickMarkdown.LineEnds;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Markdown as JBake's {@code markdown.extensions} ask for it. Common texts take the fast lane; for
 * the others flexmark is made when the first of them comes. Thread-safe.
 */
final class StockMarkdown {

  /** What the fast lane takes for granted; hard wraps and tables may be asked for as well. */
  private static final int COMMON =
      PegdownExtensions.AUTOLINKS
          | PegdownExtensions.FENCED_CODE_BLOCKS
          | PegdownExtensions.DEFINITIONS;

  private final int flags;
  private final Optional<QuickMarkdown> lane;
  private @Nullable StockFlexmark flexmark;

  /** Markdown with these extensions; one that flexmark does not have is a problem. */
  StockMarkdown(List<String> extensions, Problems problems) {
    this.flags = flags(extensions, problems);
    this.lane = lane(flags);
  }

  /** The HTML; the fast lane takes no text with mail addresses. */
  String html(String markdown, Disguise disguise) {
    return lane.flatMap(quick -> quick.html(markdown))
        .orElseGet(() -> flexmark().html(markdown, disguise));
  }

  private synchronized StockFlexmark flexmark() {
    if (flexmark == null) {
      flexmark = new StockFlexmark(flags);
    }
    return flexmark;
  }

  /** The fast lane, for the sets of extensions that it was compared with flexmark under. */
  static Optional<QuickMarkdown> lane(int flags) {
    int more = PegdownExtensions.HARDWRAPS | PegdownExtensions.TABLES;
    if ((flags & ~more) != COMMON) {
      return Optional.empty();
    }
    return Optional.of(
        new QuickMarkdown(
            (flags & PegdownExtensions.HARDWRAPS) != 0 ? LineEnds.BREAKS : LineEnds.BLANKS,
            (flags & PegdownExtensions.TABLES) != 0 ? Bars.TABLES : Bars.TEXT));
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
