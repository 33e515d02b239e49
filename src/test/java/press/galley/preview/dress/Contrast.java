package press.galley.preview.dress;

/** Measures the contrast of the preview's texts (WCAG 2.2, 1.4.3), where axe can't tell. */
final class Contrast {

  /** Gives the texts that stand out less than 4.5:1 from the surface that is under them. */
  static final String LOW =
      """
      const light = (colour) => colour.match(/\\d+/g).slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
      const surface = (element) => {
        const colour = getComputedStyle(element).backgroundColor;
        return colour.startsWith("rgb(") ? colour : surface(element.parentElement);
      };
      const ratio = (one, other) =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const root = document.querySelector("galley-preview").shadowRoot;
      const texts = [...root.querySelectorAll("*")].filter((element) =>
        element.checkVisibility({ visibilityProperty: true })
          && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
      return texts.length + " texts" + texts
        .map((element) => [element, getComputedStyle(element).color, surface(element)])
        .filter(([, ink, paper]) => ratio(light(ink), light(paper)) < 4.5)
        .map(([element, ink, paper]) => `, ${element.textContent}: ${ink} on ${paper}`)
        .join("");
      """;

  private Contrast() {}
}
