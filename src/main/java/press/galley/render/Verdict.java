package press.galley.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether a page was rendered, and why. */
public sealed interface Verdict {

  /**
   * No page has the address.
   *
   * @param nearest the address of a page that may have been meant
   */
  record NoPage(Optional<String> nearest) implements Verdict {}

  /** Everything that the page read is as it was, and its file stands here. */
  record Kept(Path file) implements Verdict {}

  /** The last bake left nothing of the page. */
  record New() implements Verdict {}

  /** Its file is not in the output, or is not as the last bake left it. */
  record FileChanged() implements Verdict {}

  /** A template that it is made with was added, changed or removed. */
  record TemplateChanged(String name) implements Verdict {}

  /** Something that it reads is not as it was. */
  record ReadChanged(String subject, List<String> names) implements Verdict {
    /** Copies the names. */
    public ReadChanged {
      names = List.copyOf(names);
    }
  }
}
