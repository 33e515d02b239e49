package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import press.galley.edit.Microsites;
import press.galley.parse.Document;

/** The site's navigation: the lists there are, then the pages that give themselves a position. */
final class Navigation {

  /** A list of the documents of a type: its part of an address, and its name in English. */
  private record ListOf(String name, String type, String label) {}

  private static final List<ListOf> LISTS =
      List.of(
          new ListOf("news", "release", "News"),
          new ListOf("members", "member", "Members"),
          new ListOf("people", "person", "People"),
          new ListOf("events", "event", "Events"));

  /** Pages with a position from here on stand in the foot. */
  private static final int FOOT = 100;

  private final Desk desk;
  private final Map<String, List<Document>> placed = new ConcurrentHashMap<>();

  Navigation(Desk desk) {
    this.desk = desk;
  }

  /**
   * What stands at the top of every page: {@code label, url, current, language}. What there is not
   * in the page's language is offered in the site's own.
   */
  List<Map<String, Object>> main(Sheet sheet) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (ListOf list : LISTS) {
      Stream.of(sheet.language, desk.settings().language())
          .filter(language -> !desk.edition().ofType(list.type(), language).isEmpty())
          .findFirst()
          .ifPresent(language -> items.add(item(list, language, sheet)));
    }
    items.addAll(pages(sheet, 0, FOOT));
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

  private Map<String, Object> item(ListOf list, String language, Sheet sheet) {
    String label = desk.text(language, list.name() + ".title", list.label());
    return item(label, desk.urls().list(language, list.name()), language, sheet);
  }

  private List<Map<String, Object>> pages(Sheet sheet, int from, int below) {
    return placed.computeIfAbsent(sheet.language, this::placed).stream()
        .filter(page -> position(page) >= from && position(page) < below)
        .map(page -> item(label(page), desk.urls().of(page), page.language(), sheet))
        .toList();
  }

  /** The pages that give themselves a position, in its order. */
  private List<Document> placed(String language) {
    return Stream.concat(desk.edition().ofType("page", language).stream(), untranslated(language))
        .filter(page -> Microsites.front(page).isEmpty())
        .filter(page -> position(page) >= 0)
        .sorted(Comparator.comparingInt(Navigation::position).thenComparing(Document::id))
        .toList();
  }

  /** The pages in the site's own language that there are not in this one. */
  private Stream<Document> untranslated(String language) {
    String own = desk.settings().language();
    return language.equals(own)
        ? Stream.empty()
        : desk.edition().ofType("page", own).stream()
            .filter(
                page ->
                    desk.edition().translations(page).stream()
                        .noneMatch(other -> other.language().equals(language)));
  }

  private static String label(Document page) {
    return page.text("navTitle").orElse(page.title());
  }

  private static int position(Document page) {
    return page.text("nav").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf).orElse(-1);
  }

  private Map<String, Object> item(String label, String url, String language, Sheet sheet) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("label", label);
    item.put("url", desk.link(url));
    item.put("language", language);
    boolean section = sheet.crumbs.stream().anyMatch(crumb -> crumb.url().equals(url));
    item.put("current", section || sheet.url.equals(url));
    return item;
  }
}
