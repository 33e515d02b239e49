package press.galley.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import press.galley.parse.Body;
import press.galley.parse.Reference;
import press.galley.parse.Reference.Kind;
import press.galley.site.Place;

/**
 * Makes HTML in a text harmless and well-formed, and says what that took. What Markdown made is
 * trusted; what came from the source goes through {@link Allowed}.
 */
final class RawHtml {

  // jsoup resolves addresses before it looks at their scheme.
  private static final String BASE = "https://newsroom.invalid/";

  private final Gaps gaps;
  private final Safelist safelist = Allowed.safelist();
  private String mark = "";

  RawHtml(Gaps gaps) {
    this.gaps = gaps;
  }

  Body body(String marked, List<Body.Heading> headings) {
    Assembly assembly = new Assembly(marked, gaps);
    Document document =
        Jsoup.parse(assembly.html(), BASE, Parser.htmlParser().setTrackPosition(true));
    document
        .outputSettings(new Document.OutputSettings().prettyPrint(false))
        .outputSettings()
        .escapeMode(Entities.EscapeMode.xhtml);
    List<Element> elements = drop(document, assembly);
    mark = unused(document.body().html());
    for (Element element : elements) {
      Optional<Place> source = source(element, assembly);
      if (source.isPresent()) {
        clean(element, source.get(), assembly);
      } else {
        reopen(element, "href", assembly);
        reopen(element, "src", assembly);
      }
    }
    String html =
        Pattern.compile(mark + "(\\d+);")
            .matcher(document.body().html())
            .replaceAll(found -> Marks.REFERENCE.of(Integer.parseInt(found.group(1))));
    return Bodies.of(html, gaps.references(), headings);
  }

  /** jsoup drops the characters of {@link Marks}: a word in their place that the text has not. */
  private static String unused(String html) {
    String word = "gap-";
    while (html.contains(word)) {
      word = "x" + word;
    }
    return word;
  }

  /** Takes out what goes with its content; gives the elements that are left. */
  private List<Element> drop(Document document, Assembly assembly) {
    List<Element> left = new ArrayList<>();
    NodeFilter filter =
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return isText(node) ? FilterResult.CONTINUE : FilterResult.REMOVE;
          }
          if (Allowed.isDropped(element.normalName())) {
            Place place = source(element, assembly).orElse(gaps.place(0));
            notAllowed(gaps, place, element.normalName());
            return FilterResult.REMOVE;
          }
          boolean ofPage = element instanceof Document || isFrame(element);
          if (!ofPage) {
            left.add(element);
          }
          return FilterResult.CONTINUE;
        };
    document.filter(filter);
    return left;
  }

  private static boolean isText(Node node) {
    return !(node instanceof Comment
        || node instanceof DocumentType
        || node instanceof XmlDeclaration);
  }

  private static boolean isFrame(Element element) {
    return switch (element.normalName()) {
      case "html", "head", "body" -> true;
      default -> false;
    };
  }

  /**
   * Where in the source an element stands, if it came from there. The parser makes elements of its
   * own, copies among them: those with attributes are not trusted either.
   */
  private Optional<Place> source(Element element, Assembly assembly) {
    Range range = element.sourceRange();
    if (range.isTracked() && !range.isImplicit()) {
      return assembly.source(range);
    }
    return element.attributesSize() == 0 ? Optional.empty() : Optional.of(gaps.place(0));
  }

  private void clean(Element element, Place place, Assembly assembly) {
    if (!safelist.isSafeTag(element.normalName())) {
      notAllowed(gaps, place, element.normalName());
      element.unwrap();
      return;
    }
    for (Attribute attribute : element.attributes().asList()) {
      Range name = element.attributes().sourceRange(attribute.getKey()).nameRange();
      clean(element, attribute, assembly.source(name).orElse(place));
    }
    if (element.normalName().equals("img") && !element.hasAttr("src")) {
      element.remove();
    }
  }

  private void clean(Element element, Attribute attribute, Place place) {
    String key = attribute.getKey();
    boolean link = element.normalName().equals("a") && key.equals("href");
    boolean image = element.normalName().equals("img") && key.equals("src");
    Kind kind = image ? Kind.IMAGE : Kind.LINK;
    String value = attribute.getValue();
    Target target = link || image ? Target.of(value) : Target.ELSEWHERE;
    if (target == Target.FORBIDDEN) {
      element.removeAttr(key);
      gaps.forbidden(kind, value, place);
    } else if (target == Target.OURS) {
      gaps.reference(new Reference(kind, value, place));
      element.attr(key, mark + (gaps.references().size() - 1) + ";");
    } else if (!safelist.isSafeAttribute(element.normalName(), element, attribute)) {
      element.removeAttr(key);
      gaps.removed(
          place,
          "An attribute that HTML in a text may not have was removed.",
          Escape.shortened(attribute.html()),
          "Take it out; looks belong into the site's style sheet, and programs into its assets.");
    }
  }

  /** Puts the mark of a reference back. */
  private void reopen(Element element, String key, Assembly assembly) {
    if (element.hasAttr(key)) {
      Range value = element.attributes().sourceRange(key).valueRange();
      assembly.reference(value).ifPresent(number -> element.attr(key, mark + number + ";"));
    }
  }

  /** Says that an element may not stand in a text. */
  static void notAllowed(Gaps gaps, Place place, String tag) {
    gaps.removed(
        place,
        "HTML that may not stand in a text was removed.",
        "<" + tag + ">",
        "Take it out, or say it in Markdown; what a page needs beyond text belongs into its template.");
  }
}
