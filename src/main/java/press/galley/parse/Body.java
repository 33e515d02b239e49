package press.galley.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Packed;
import press.galley.site.Once;

/**
 * A document's text as HTML, with a gap for each reference, since addresses are known only when
 * pages are laid out. Immutable and thread-safe.
 */
public final class Body {

  /** No text at all. */
  public static final Body EMPTY = new Body(List.of(""), List.of(), List.of());

  /** Nothing where the text can't be had any more. */
  private final Supplier<Optional<Content>> content;

  private record Content(Chunks chunks, List<Reference> references, List<Heading> headings) {
    private static final Content NOTHING =
        new Content(Chunks.of(List.of("")), List.of(), List.of());

    Content {
      references = List.copyOf(references);
      headings = List.copyOf(headings);
    }
  }

  /**
   * A text that has been parsed.
   *
   * @param chunks the HTML between the gaps: one more than references. Before a link's gap stands
   *     {@code href="}, and after it {@code "}; the same with {@code src="} for an image
   * @param references what goes into the gaps, in order
   * @param headings the headings, in order
   * @throws IllegalArgumentException if they do not fit
   */
  public Body(List<String> chunks, List<Reference> references, List<Heading> headings) {
    this(Chunks.of(checked(chunks, references)), references, headings);
  }

  /** A text that is parsed again when it is shown. */
  Body(Chunks chunks, List<Reference> references, List<Heading> headings) {
    Optional<Content> known = Optional.of(new Content(chunks, references, headings));
    this.content = () -> known;
  }

  private Body(Supplier<Optional<Content>> content) {
    this.content = content;
  }

  /**
   * A text that is parsed, once, when something of it is asked for.
   *
   * @param maker gives nothing where the text can't be had any more
   */
  static Body later(Supplier<Optional<Body>> maker) {
    return new Body(new Once<>(() -> maker.get().flatMap(body -> body.content.get())));
  }

  /** Whether it could not be had any more when it was asked for: then it is empty. */
  public boolean isLost() {
    return content.get().isEmpty();
  }

  private Content content() {
    return content.get().orElse(Content.NOTHING);
  }

  private static List<String> checked(List<String> chunks, List<Reference> references) {
    if (chunks.size() != references.size() + 1) {
      throw new IllegalArgumentException(
          chunks.size() + " chunks do not fit " + references.size() + " references");
    }
    return chunks;
  }

  /** The HTML between the gaps. */
  public List<String> chunks() {
    return content().chunks().list();
  }

  /** What goes into the gaps, in order. */
  public List<Reference> references() {
    return content().references();
  }

  /** The headings, in order. */
  public List<Heading> headings() {
    return content().headings();
  }

  /** The HTML between the gaps as it is held. */
  Packed packed() {
    return content().chunks().packed();
  }

  /** The fingerprint of the HTML between the gaps; it need not be made for that. */
  public long fingerprint() {
    return content().chunks().fingerprint();
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
    List<Reference> references = references();
    List<String> list = checked(chunks(), references);
    if (references.isEmpty()) {
      return list.get(0);
    }
    StringBuilder html = new StringBuilder(list.get(0));
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Optional<String> target = fill.apply(reference);
      String next = list.get(i + 1);
      if (target.isPresent()) {
        html.append(target.get()).append(next);
      } else {
        html.setLength(html.length() - reference.kind().attribute().length());
        html.append(next, 1, next.length());
      }
    }
    return html.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    // Itself without a look at its text: documents are often compared with themselves.
    return other == this || (other instanceof Body body && content().equals(body.content()));
  }

  @Override
  public int hashCode() {
    return content().hashCode();
  }

  @Override
  public String toString() {
    return "Body[" + chunks() + ", " + references() + ", " + headings() + "]";
  }
}
