package press.galley.render;

import press.galley.layout.Page;

/** Turns pages into bytes with templates of one kind. Implementations are thread-safe. */
public interface TemplateEngine {

  /** Whether this engine knows a template by its name. */
  boolean accepts(String template);

  /**
   * The page's bytes.
   *
   * @throws TemplateFailure when the template is missing or fails
   */
  byte[] render(Page page) throws TemplateFailure;
}
