package press.galley.render;

import press.galley.layout.Page;

/** Turns pages into bytes with templates of one kind. Implementations are thread-safe. */
public interface TemplateEngine {

  /** Whether this engine knows a template by its name. */
  boolean accepts(String template);

  /**
   * The page's bytes.
   *
   * @param reads where to note what the page reads
   * @throws TemplateFailure when the template is missing or fails
   */
  byte[] render(Page page, Reads reads) throws TemplateFailure;

  /** What its pages read in this bake; asking publishes the files that the values lead to. */
  Answers answers();

  /** What its pages would read now, for those who only look: nothing is published by it. */
  Answers looks();
}
