package press.galley.preview.dress;

import java.util.Set;
import press.galley.layout.Ribbon;

/** The words over a page that is not public. */
final class Banner {

  /** What everybody may see, and an address that has no page. */
  private static final Set<String> NONE = Set.of("public", "none");

  private Banner() {}

  /** In HTML, or nothing. */
  static String over(PageState state) {
    return state
        .standing()
        .filter(standing -> !NONE.contains(standing.kind()))
        .map(standing -> Ribbon.of("galley-banner", standing.words()) + mark(standing.words()))
        .orElse("");
  }

  /** What is printed across every sheet: the banner is on the first one only. */
  private static String mark(String words) {
    return "<aside class=\"galley-mark\" aria-hidden=\"true\" hidden>"
        + words.replace("&", "&amp;").replace("<", "&lt;")
        + "</aside>";
  }
}
