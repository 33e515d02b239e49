package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import press.galley.parse.Document;

/** Spreads a list over pages; an empty list has one page. */
final class Paging {

  /** How many neighbours of the current page are named beside the first and the last. */
  private static final int NEAR = 2;

  /**
   * A page of a list.
   *
   * @param number from 1
   * @param documents those that stand on it
   */
  record Part(int number, List<Document> documents) {}

  private final Desk desk;
  private final String language;
  private final int size;

  /** Pages of {@code index.posts_per_page} items. */
  Paging(Desk desk, String language) {
    this(desk, language, desk.settings().pageSize());
  }

  Paging(Desk desk, String language, int size) {
    this.desk = desk;
    this.language = language;
    this.size = size;
  }

  /**
   * The pages of a list.
   *
   * @param url the address of a page from the site's root, by its number from 1
   * @param sheet a page without its list
   */
  List<Sheet> over(List<Document> documents, IntFunction<String> url, Function<Part, Sheet> sheet) {
    int pages = pages(documents.size());
    List<Sheet> sheets = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      Part part =
          new Part(
              number,
              documents.subList((number - 1) * size, Math.min(number * size, documents.size())));
      sheets.add(
          sheet
              .apply(part)
              .numbered(number)
              .listing(part.documents())
              .later(whole -> fill(whole, part, documents.size(), url)));
    }
    return sheets;
  }

  private int pages(int total) {
    return Math.max(1, (total + size - 1) / size);
  }

  private void fill(Sheet sheet, Part part, int total, IntFunction<String> url) {
    int number = part.number();
    int pages = pages(total);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("items", desk.views(part.documents(), language));
    list.put("number", number);
    list.put("total", total);
    list.put("pages", links(number, pages, url));
    if (number > 1) {
      list.put("newer", desk.link(url.apply(number - 1)));
      String page = desk.text(language, "list.page", "page {0}", number);
      sheet.titled(sheet.title + ", " + page);
    }
    if (number < pages) {
      list.put("older", desk.link(url.apply(number + 1)));
    }
    sheet.with("list", list);
  }

  private List<Map<String, Object>> links(int current, int pages, IntFunction<String> url) {
    TreeSet<Integer> named = new TreeSet<>(List.of(1, pages));
    for (int near = current - NEAR; near <= current + NEAR; near++) {
      if (near >= 1 && near <= pages) {
        named.add(near);
      }
    }
    List<Map<String, Object>> links = new ArrayList<>();
    for (int number : named) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("number", number);
      link.put("url", desk.link(url.apply(number)));
      link.put("current", number == current);
      links.add(link);
    }
    return links;
  }
}
