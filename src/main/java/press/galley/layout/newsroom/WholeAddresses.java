package press.galley.layout.newsroom;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.galley.layout.Urls;

/** Makes the addresses in a page's HTML whole, for readers who see it somewhere else. */
final class WholeAddresses {

  private static final List<String> ATTRIBUTES = List.of("href", "src", "cite", "poster");

  private final Urls urls;
  private final String page;

  /**
   * Addresses as seen from a page.
   *
   * @param page the page's whole address
   */
  WholeAddresses(Urls urls, String page) {
    this.urls = urls;
    this.page = page;
  }

  String in(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (String attribute : ATTRIBUTES) {
      for (Element element : document.body().getElementsByAttribute(attribute)) {
        element.attr(attribute, whole(element.attr(attribute)));
      }
    }
    return document.body().html().strip();
  }

  private String whole(String address) {
    if (address.startsWith("//")) {
      return "https:" + address;
    }
    if (address.startsWith("/")) {
      return urls.absoluteLink(address);
    }
    return address.startsWith("#") ? page + address : address;
  }
}
