package press.galley.preview.dress;

import press.galley.layout.Ribbon;

/** The words over a page that is not public. */
final class Banner {

  private Banner() {}

  /** In HTML, or nothing for a page that is public. */
  static String over(PageState state) {
    return state
        .standing()
        .filter(standing -> !standing.kind().equals("public"))
        .map(standing -> Ribbon.of("galley-banner", standing.words()))
        .orElse("");
  }
}
