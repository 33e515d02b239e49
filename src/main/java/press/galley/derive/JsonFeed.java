package press.galley.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says a feed in the words of JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

  private static final Map<String, String> NAMES =
      Map.of(
          "page", "home_page_url",
          "self", "feed_url",
          "html", "content_html",
          "published", "date_published",
          "changed", "date_modified");

  private JsonFeed() {}

  /** A feed as {@link FeedModel} gives it. */
  static Map<String, Object> of(Map<String, Object> feed) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.putAll(renamed(feed));
    json.keySet().removeAll(List.of("author", "authorUrl", "date_modified", "items"));
    Map<String, Object> author = new TreeMap<>();
    author.put("name", feed.getOrDefault("author", ""));
    author.put("url", feed.getOrDefault("authorUrl", ""));
    json.put("authors", List.of(author));
    List<?> items = (List<?>) feed.getOrDefault("items", List.of());
    json.put("items", items.stream().map(item -> renamed((Map<?, ?>) item)).toList());
    return json;
  }

  private static Map<String, Object> renamed(Map<?, ?> map) {
    Map<String, Object> renamed = new LinkedHashMap<>();
    map.forEach((key, value) -> renamed.put(NAMES.getOrDefault(key, key.toString()), value));
    return renamed;
  }
}
