package press.galley.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Finds the addresses and the anchors of one page or drawing; used once. */
final class HtmlReader {

  private static final Set<String> ONE_ADDRESS =
      Set.of(
          "href",
          "xlink:href",
          "src",
          "poster",
          "data",
          "action",
          "formaction",
          "cite",
          "background");
  private static final Set<String> MANY_ADDRESSES = Set.of("srcset", "imagesrcset");

  private static final Pattern META_ADDRESS =
      Pattern.compile("(og:(url|image|video|audio)(:(secure_)?url)?|twitter:image(:src)?)");
  private static final Pattern REFRESH =
      Pattern.compile("(?i)[\\d.]*\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*)");
  private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S*[^\\s,])[^,]*");
  private static final Pattern JSON_ADDRESS =
      Pattern.compile("\"(https?:(?://|\\\\/\\\\/)[^\"\\s{}]*)\"");

  private final List<Link> links = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private HtmlReader() {}

  static BakedFile read(String path, Document document) {
    HtmlReader reader = new HtmlReader();
    document.getAllElements().forEach(reader::element);
    Optional<String> base =
        Optional.ofNullable(document.selectFirst("base[href]"))
            .map(element -> element.attr("href"));
    return new BakedFile(path, reader.links, Optional.of(reader.anchors), base);
  }

  private void element(Element element) {
    anchors.add(element.id());
    if (element.nameIs("a")) {
      anchors.add(element.attr("name"));
    }
    element.attributes().forEach(attribute -> attribute(element, attribute));
    if (element.nameIs("style") || element.nameIs("script")) {
      element.dataNodes().forEach(data -> data(element, data));
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    Range.AttributeRange range = attribute.sourceRange();
    Range at = range.valueRange();
    if (ONE_ADDRESS.contains(name) && !element.nameIs("base")) {
      link(value, at);
    } else if (MANY_ADDRESSES.contains(name)) {
      CANDIDATE.matcher(value).results().forEach(match -> link(match.group(1), at));
    } else if (name.equals("style")) {
      CssReader.links(value).forEach(found -> link(found.address(), at));
    } else if (name.equals("content") && element.nameIs("meta")) {
      meta(element, value).ifPresent(address -> link(address, at));
    }
  }

  private static Optional<String> meta(Element element, String content) {
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(content.strip());
      return refresh.matches() ? Optional.of(refresh.group(1)) : Optional.empty();
    }
    String name = element.attr("property") + element.attr("name");
    return META_ADDRESS.matcher(name).matches() ? Optional.of(content) : Optional.empty();
  }

  private void data(Element element, DataNode data) {
    Range.Position start = data.sourceRange().start();
    String text = data.getWholeData();
    if (element.nameIs("style")) {
      CssReader.links(text)
          .forEach(link -> links.add(link.from(start.lineNumber(), start.columnNumber())));
    } else if (element.attr("type").equals("application/ld+json")) {
      structured(text, data.sourceRange());
    }
  }

  /**
   * Structured data names things by addresses with fragments of their own: only the pages count.
   */
  private void structured(String json, Range at) {
    JSON_ADDRESS
        .matcher(json)
        .results()
        .map(match -> match.group(1).replace("\\/", "/").replaceFirst("#.*", ""))
        .forEach(address -> link(address, at));
  }

  private void link(String address, Range at) {
    links.add(new Link(address.strip(), at.start().lineNumber(), at.start().columnNumber()));
  }
}
