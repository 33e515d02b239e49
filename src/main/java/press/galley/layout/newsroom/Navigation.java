package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.galley.edit.Microsites;
import press.galley.parse.Document;

/** The site's navigation: the lists there are, then the pages that give themselves a position. */
final class Navigation {

  /** A list of the documents of a type, by its part of an address. */
  private record ListOf(String name, String type) {}

  private static final List<ListOf> LISTS =
      List.of(
          new ListOf("news", "release"),
          new ListOf("members", "member"),
          new ListOf("people", "person"),
          new ListOf("events", "event"));

  /** Pages with a position from here on stand in the foot. */
  private static final int FOOT = 100;

  private final Desk desk;

  Navigation(Desk desk) {
    this.desk = desk;
  }

  /** What stands at the top of every page. */
  List<Map<String, Object>> main(Sheet sheet) {
    List<Map<String, Object>> items = new ArrayList<>();
    add(items, "release", "news", "News", sheet);
    add(items, "member", "members", "Members", sheet);
    add(items, "person", "people", "People", sheet);
    add(items, "event", "events", "Events", sheet);
    pages(sheet, 0, FOOT).forEach(items::add);
    return items;
  }

  /** The addresses of the lists there are, by name: {@code news, members, people, events, tags}. */
  Map<String, Object> lists(String language) {
    Map<String, Object> lists = new LinkedHashMap<>();
    for (ListOf list : LISTS) {
      if (!desk.edition().ofType(list.type(), language).isEmpty()) {
        lists.put(list.name(), desk.link(desk.urls().list(language, list.name())));
      }
    }
    if (!desk.edition().tags(language).tags().isEmpty()) {
      lists.put("tags", desk.link(desk.urls().tags(language)));
    }
    return lists;
  }

  /** What stands at the foot of every page. */
  List<Map<String, Object>> footer(Sheet sheet) {
    return pages(sheet, FOOT, Integer.MAX_VALUE);
  }

  private void add(
      List<Map<String, Object>> items, String type, String name, String label, Sheet sheet) {
    if (!desk.edition().ofType(type, sheet.language).isEmpty()) {
      String title = desk.text(sheet.language, name + ".title", label);
      items.add(item(title, desk.urls().list(sheet.language, name), sheet));
    }
  }

  private List<Map<String, Object>> pages(Sheet sheet, int from, int below) {
    return desk.edition().ofType("page", sheet.language).stream()
        .filter(page -> Microsites.front(page).isEmpty())
        .filter(page -> position(page) >= from && position(page) < below)
        .sorted(Comparator.comparingInt(Navigation::position).thenComparing(Document::id))
        .map(page -> item(page.text("navTitle").orElse(page.title()), desk.urls().of(page), sheet))
        .toList();
  }

  private static int position(Document page) {
    return page.text("nav").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf).orElse(-1);
  }

  private Map<String, Object> item(String label, String url, Sheet sheet) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("label", label);
    item.put("url", desk.link(url));
    boolean section = sheet.crumbs.stream().anyMatch(crumb -> crumb.url().equals(url));
    item.put("current", section || sheet.url.equals(url));
    return item;
  }
}
