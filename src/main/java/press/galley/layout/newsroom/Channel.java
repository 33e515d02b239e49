package press.galley.layout.newsroom;

import java.util.List;
import press.galley.parse.Document;

/**
 * A stream of news that readers may subscribe to.
 *
 * @param language of all its items
 * @param title the site's title and, after a colon, the tag or member that it is about
 * @param url the page that it belongs to, from the site's root
 * @param items releases, newest first; at least one
 */
public record Channel(String language, String title, String url, List<Document> items) {

  /** Copies its items. */
  public Channel {
    items = List.copyOf(items);
  }
}
