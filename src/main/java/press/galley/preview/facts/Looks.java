package press.galley.preview.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import press.galley.layout.Page;

/** How a page looks where others show it: among search results and as a shared card. */
final class Looks {

  private final Document html;
  private final Page page;

  Looks(String html, Page page) {
    this.html = Jsoup.parse(html);
    this.page = page;
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
      card.put("image", image);
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
