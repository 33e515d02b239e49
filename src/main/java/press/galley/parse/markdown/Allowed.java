package press.galley.parse.markdown;

import java.util.Set;
import org.jsoup.safety.Safelist;

/** The HTML that a text may have. */
final class Allowed {

  /** What goes with all that is in it: it is no text. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "noscript",
          "template",
          "svg",
          "math",
          "title",
          "textarea",
          "select",
          "video",
          "audio",
          "canvas",
          "frameset",
          "noframes",
          "noembed",
          "xmp",
          "plaintext",
          "link",
          "meta",
          "base");

  private Allowed() {}

  static boolean isDropped(String tag) {
    return DROPPED.contains(tag);
  }

  /** jsoup's relaxed list without what HTML calls obsolete, and with what a text is made of. */
  static Safelist safelist() {
    return Safelist.relaxed()
        .removeTags("strike", "h1")
        .removeAttributes("img", "align", "title")
        .removeAttributes("ol", "type")
        .removeAttributes("ul", "type")
        .removeAttributes("table", "summary", "width")
        .removeAttributes("col", "width")
        .removeAttributes("colgroup", "width")
        .removeAttributes("td", "abbr", "axis", "width")
        .removeAttributes("th", "axis", "width")
        .addTags("abbr", "aside", "bdi", "bdo", "del", "details", "dfn", "figcaption", "figure")
        .addTags(
            "hr", "ins", "kbd", "mark", "s", "samp", "section", "summary", "time", "var", "wbr")
        .addAttributes(":all", "class", "dir", "id", "lang", "title")
        .addAttributes("details", "open")
        .addAttributes("img", "alt", "src", "width", "height", "loading", "decoding")
        .addAttributes("ol", "start", "reversed")
        .addAttributes("li", "value")
        .addAttributes("time", "datetime")
        .addProtocols("a", "href", "tel")
        .preserveRelativeLinks(true);
  }
}
