package press.galley.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document's text as HTML, with a gap for each reference, since addresses are known only when
 * pages are laid out.
 *
 * @param chunks the HTML between the gaps: one more than references. Before a link's gap stands
 *     {@code href="}, and after it {@code "}; the same with {@code src="} for an image
 * @param references what goes into the gaps, in order
 * @param headings the headings, in order
 */
public record Body(List<String> chunks, List<Reference> references, List<Heading> headings) {

  /** No text at all. */
  public static final Body EMPTY = new Body(List.of(""), List.of(), List.of());

  /** Copies its lists and checks that they fit. */
  public Body {
    chunks = List.copyOf(chunks);
    references = List.copyOf(references);
    headings = List.copyOf(headings);
    if (chunks.size() != references.size() + 1) {
      throw new IllegalArgumentException(
          chunks.size() + " chunks do not fit " + references.size() + " references");
    }
  }

  /**
   * A heading of the text.
   *
   * @param level 1 to 6
   * @param id its anchor
   * @param text its words without markup
   */
  public record Heading(int level, String id, String text) {}

  /**
   * The HTML with every gap filled. A reference that leads nowhere loses its attribute, so that a
   * link becomes plain text and an image its alternative text.
   *
   * @param fill gives for a reference what stands between the quotes, already escaped for HTML
   */
  public String html(Function<Reference, Optional<String>> fill) {
    if (references.isEmpty()) {
      return chunks.get(0);
    }
    StringBuilder html = new StringBuilder(chunks.get(0));
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Optional<String> target = fill.apply(reference);
      String next = chunks.get(i + 1);
      if (target.isPresent()) {
        html.append(target.get()).append(next);
      } else {
        html.setLength(html.length() - reference.kind().attribute().length());
        html.append(next, 1, next.length());
      }
    }
    return html.toString();
  }
}
