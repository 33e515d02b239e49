package press.galley.parse.markdown;

import press.galley.parse.Body;
import press.galley.site.Place;
import press.galley.site.Problems;

/** A Markdown library, in the one way in which it is used; thread-safe. */
interface Engine {

  /**
   * Reads a text; see {@link Markdown#parse}.
   *
   * @throws StackOverflowError if the text is nested too deeply for it
   */
  Body parse(String text, Place start, Problems problems);

  /** Reads a text that is HTML from end to end; see {@link Markdown#html}. */
  Body html(String text, Place start, Problems problems);
}
