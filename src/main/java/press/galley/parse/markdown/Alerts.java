package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a block quote is an alert. */
final class Alerts {

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*(?:\\r?\\n|\\r|$)",
          Pattern.CASE_INSENSITIVE);

  private Alerts() {}

  /** Its kind, if it is one; its first line is then taken off. */
  static Optional<Language.Word> take(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return Optional.empty();
    }
    Matcher line = FIRST_LINE.matcher(first.getChars());
    if (!line.lookingAt()) {
      return Optional.empty();
    }
    int end = first.getStartOffset() + line.end();
    for (Node child : first.getChildren()) {
      if (child.getStartOffset() < end) {
        child.unlink();
      }
    }
    if (!first.hasChildren()) {
      first.unlink();
    }
    return Optional.of(Language.Word.valueOf(line.group(1).toUpperCase(Locale.ROOT)));
  }
}
