package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.layout.FeedFormat;

/** Which feeds a page offers: those of all news, and those of the tag or member that it shows. */
final class Feeds {

  private Feeds() {}

  /** The feeds of a page: {@code title, type, url}. */
  static List<Map<String, Object>> links(Sheet sheet, Desk desk) {
    Set<String> pages = new LinkedHashSet<>();
    pages.add(desk.urls().home(sheet.language));
    // Of a list in several pages the last step leads to the first page, and there the feed is; of
    // the list of a member's news the step before leads to the member.
    sheet.crumbs.stream()
        .skip(Math.max(0, sheet.crumbs.size() - 2))
        .forEach(c -> pages.add(c.url()));
    List<Map<String, Object>> links = new ArrayList<>();
    for (String page : pages) {
      desk.channels().at(page).ifPresent(channel -> links.addAll(links(channel, desk)));
    }
    return links;
  }

  private static List<Map<String, Object>> links(Channel channel, Desk desk) {
    List<Map<String, Object>> links = new ArrayList<>();
    for (FeedFormat format : FeedFormat.values()) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("title", channel.title() + " (" + format.label() + ")");
      link.put("type", format.mediaType());
      link.put("url", desk.link(desk.urls().feed(channel.url(), format)));
      links.add(link);
    }
    return links;
  }
}
