package press.galley.preview.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import press.galley.layout.HomeLinks;
import press.galley.layout.Page;

/** How a page looks where others show it: among search results and as a shared card. */
final class Looks {

  private final Document html;
  private final Page page;
  private final HomeLinks home;

  /** Of a page of a site whose addresses are led home by these. */
  Looks(String html, Page page, HomeLinks home) {
    this.html = Jsoup.parse(html);
    this.page = page;
    this.home = home;
  }

  Map<String, Object> search() {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("title", html.title());
    String canonical = html.select("link[rel=canonical]").attr("href");
    search.put("url", canonical.isEmpty() ? page.url() : canonical);
    search.put("description", meta("name=description"));
    return search;
  }

  Map<String, Object> card() {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("title", or(meta("property=og:title"), html.title()));
    card.put("description", or(meta("property=og:description"), meta("name=description")));
    card.put("site", meta("property=og:site_name"));
    String image = meta("property=og:image");
    if (!image.isEmpty()) {
      // It is shown here: the public site need not have it yet, and is not to hear of it.
      card.put("image", home.of(image));
    }
    return card;
  }

  private String meta(String which) {
    return html.select("meta[" + which + "]").attr("content");
  }

  private static String or(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
