package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which feeds a page offers: those of all news, and those of the tag or member that it shows. */
final class Feeds {

  private record Format(String file, String type, String name) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("feed.xml", "application/rss+xml", "RSS"),
          new Format("atom.xml", "application/atom+xml", "Atom"),
          new Format("feed.json", "application/feed+json", "JSON Feed"));

  private Feeds() {}

  /** The feeds of a page: {@code title, type, url}. */
  static List<Map<String, Object>> links(Sheet sheet, Desk desk) {
    List<Map<String, Object>> links = new ArrayList<>();
    if (desk.news().in(sheet.language).isEmpty()) {
      return links;
    }
    String title = desk.settings().title();
    add(links, desk, desk.urls().home(sheet.language), title);
    if (sheet.kind.equals("tag") || sheet.kind.equals("member")) {
      String own = sheet.crumbs.get(sheet.crumbs.size() - 1).url();
      add(links, desk, own, title + ": " + sheet.crumbs.get(sheet.crumbs.size() - 1).label());
    }
    return links;
  }

  private static void add(List<Map<String, Object>> links, Desk desk, String folder, String title) {
    for (Format format : FORMATS) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("title", title + " (" + format.name() + ")");
      link.put("type", format.type());
      link.put("url", desk.link(folder + format.file()));
      links.add(link);
    }
  }
}
