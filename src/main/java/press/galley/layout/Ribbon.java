package press.galley.layout;

/**
 * Words over a page that readers can't see. Their look stands in the element and wins over the
 * site's: they are seen without script and stylesheet, and on paper.
 */
public final class Ribbon {

  private static final String LOOK =
      "all:initial;display:block!important;visibility:visible!important;position:relative;"
          + "z-index:2147483646;box-sizing:border-box;inline-size:100%;flex:none;grid-column:1/-1;"
          + "padding:0.75em 1.25em;border:0.1875em solid #15181c;background:#8f2416!important;"
          + "color:#fff!important;font:600 1.0625rem/1.4 &quot;Public Sans&quot;,Helvetica,Arial,"
          + "sans-serif;text-align:center;print-color-adjust:exact;"
          + "-webkit-print-color-adjust:exact";

  private Ribbon() {}

  /**
   * The element, in HTML.
   *
   * @param name its class
   */
  public static String of(String name, String words) {
    return "<aside class=\""
        + name
        + "\" aria-label=\"Preview\" style=\""
        + LOOK
        + "\">"
        + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</aside>";
  }
}
