package press.galley.parse.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import press.galley.parse.Body;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Turns Markdown into HTML with gaps. Immutable and thread-safe: one for each language serves a
 * whole bake.
 *
 * <p>The Markdown is CommonMark 0.31.2 with GitHub's tables, strikethrough, task lists, bare
 * addresses as links and alerts ({@code > [!NOTE]}), with footnotes ({@code [^1]}) and definition
 * lists ({@code : }), and with quotes, dashes and ellipses set as the language wants them. Two
 * things are a newsroom's own:
 *
 * <ul>
 *   <li>A block quote whose last line or paragraph begins with a dash ({@code —}, {@code –} or
 *       {@code --}) is a quotation, and that line is its speaker: {@code > — Name, role}.
 *   <li>An image alone in its paragraph is a figure. Its title is the caption; what follows {@code
 *       " | "} in it is the credit: {@code ![alt](a.jpg "Caption | Photo: Name")}.
 * </ul>
 *
 * <p>The page has the first heading: if a text has headings of level 1, all its headings go down a
 * level, 6 staying 6. HTML is kept as far as it is harmless; the rest is taken out and reported.
 * Comments are notes to oneself: they are left out without a word.
 */
public final class Markdown {

  /** What most texts are made of. */
  private static final String WAKE =
      """
      # A “heading”

      Words -- *some* in **bold** -- and [a link](https://example.org/).

      > A quotation.
      > — Name, role

      - One
      - Two
      """;

  private final Engine engine;

  private Markdown(Engine engine) {
    this.engine = engine;
  }

  /** Reads a small text, so that the first one finds awake what all need. */
  public static void warmUp() {
    var unused = newsroom().parse(WAKE, Place.of(""), new Problems()).html(gap -> Optional.empty());
  }

  /** A newsroom's Markdown in English. */
  public static Markdown newsroom() {
    return newsroom(Locale.ENGLISH);
  }

  /** A newsroom's Markdown with the quotes, spaces and words of a language, else of English. */
  public static Markdown newsroom(Locale language) {
    return new Markdown(new Flexmark(Language.of(language)));
  }

  /**
   * Reads a text.
   *
   * @param text Markdown, without front matter
   * @param start the file and the line, from 1, on which the text begins: references and problems
   *     have lines of the file
   * @param problems takes what was removed, and that the text is nested too deeply, if it is; its
   *     body is then empty
   */
  public Body parse(String text, Place start, Problems problems) {
    OptionalInt deep = Nesting.tooDeep(text);
    if (deep.isPresent()) {
      int line = Math.max(1, start.line()) + deep.getAsInt();
      return tooDeep(Place.of(start.file(), line), problems);
    }
    try {
      return engine.parse(text, start, problems);
    } catch (StackOverflowError tooDeep) {
      return tooDeep(start, problems);
    }
  }

  /**
   * Reads a text that is HTML from end to end: it is kept as far as it is harmless, as HTML in
   * Markdown is, and its references become gaps. Its headings are not counted.
   */
  public Body html(String text, Place start, Problems problems) {
    try {
      return engine.html(text, start, problems);
    } catch (StackOverflowError tooDeep) {
      return tooDeep(start, problems);
    }
  }

  private static Body tooDeep(Place place, Problems problems) {
    problems.add(
        ProblemCode.WRONG_VALUE,
        place,
        "The text is nested too deeply.",
        "quotes, lists, emphasis, links or HTML within each other, too many to follow",
        "Look for a long run of “>”, “*”, “_”, “[” or “-” and take it out.");
    return Body.EMPTY;
  }
}
