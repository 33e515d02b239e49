package press.galley.parse.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link reference definition, {@code [label]: destination "title"}.
 *
 * @param label with its brackets and colon
 * @param length up to the end of its last line
 */
record Definition(
    BasedSequence label, BasedSequence destination, @Nullable BasedSequence title, int length) {

  /** The definition with which the text begins, if it begins with one. */
  static Optional<Definition> read(InlineText parser, BasedSequence text) {
    parser.setInput(text);
    parser.setIndex(0);
    int labelEnd = parser.parseLinkLabel();
    if (labelEnd == 0 || parser.peek() != ':') {
      return Optional.empty();
    }
    BasedSequence label = text.subSequence(0, labelEnd + 1);
    parser.setIndex(labelEnd + 1);
    parser.spnl();
    BasedSequence destination = parser.parseLinkDestination();
    if (destination == null || destination.isEmpty() || key(label).isEmpty()) {
      return Optional.empty();
    }
    int afterDestination = parser.getIndex();
    parser.spnl();
    BasedSequence title = parser.getIndex() == afterDestination ? null : parser.parseLinkTitle();
    if (title != null && atLineEnd(parser)) {
      return Optional.of(new Definition(label, destination, title, parser.getIndex()));
    }
    parser.setIndex(afterDestination);
    return atLineEnd(parser)
        ? Optional.of(new Definition(label, destination, null, parser.getIndex()))
        : Optional.empty();
  }

  /** Skips spaces and a line end; whether that, or the end of the text, was there. */
  private static boolean atLineEnd(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int at = parser.getIndex();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    boolean end = at == text.length() || text.charAt(at) == '\n' || text.safeCharAt(at - 1) == '\r';
    parser.setIndex(
        Math.min(text.length(), at < text.length() && text.charAt(at) == '\n' ? at + 1 : at));
    return end;
  }

  private static String key(BasedSequence label) {
    return Escaping.normalizeReferenceChars(label, true);
  }

  String key() {
    return key(label);
  }

  Reference node() {
    return new Reference(label, destination, title);
  }
}
