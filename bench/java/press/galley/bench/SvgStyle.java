package press.galley.bench;

import java.util.Locale;

/** How the plot looks: paper by day, ink by night, one colour for Galley. */
final class SvgStyle {

  private SvgStyle() {}

  /** The beginning of a picture. */
  static String head(double width, double height, String title) {
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$.0f %2$.0f" width="%1$.0f" \
        height="%2$.0f" role="img" aria-labelledby="title">
        <title id="title">%3$s</title>
        <style>
        svg { --paper: #fff; --ink: #333; --rule: #ddd; --ours: #a3262f; }
        @media (prefers-color-scheme: dark) {
          svg { --paper: #17181a; --ink: #ccc; --rule: #3a3b3e; --ours: #ff8d85; }
        }
        text {
          font: 13px system-ui, sans-serif; fill: var(--ink);
          stroke: var(--paper); stroke-width: 5; paint-order: stroke;
        }
        .middle { text-anchor: middle; }
        .end { text-anchor: end; }
        .rule { stroke: var(--rule); }
        .line { fill: none; stroke: var(--ink); stroke-width: 1.5; }
        .line.ours { stroke: var(--ours); stroke-width: 2.5; }
        .line.edit { stroke-dasharray: 6 4; stroke-width: 2; }
        .dot { fill: var(--ink); }
        .dot.ours, text.ours { fill: var(--ours); }
        </style>
        <rect width="100%%" height="100%%" fill="var(--paper)"/>
        """,
        width,
        height,
        escaped(title));
  }

  /** A text that holds no markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
