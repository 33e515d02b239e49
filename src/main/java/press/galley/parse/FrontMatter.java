package press.galley.parse;

import press.galley.parse.Value.Mapping;

/**
 * A document's head and the text below it.
 *
 * @param fields what the head says
 * @param style how the head is written
 * @param body the text below the head, line ends as {@code \n}
 * @param bodyLine the line of the file on which the body begins, from 1
 */
public record FrontMatter(Mapping fields, Style style, String body, int bodyLine) {

  /** How a head can be written. */
  public enum Style {
    /** YAML between two lines of {@code ---}. */
    YAML,
    /** JBake's {@code key=value} lines above {@code ~~~~~~}. */
    JBAKE
  }
}
