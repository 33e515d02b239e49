package press.galley.layout.newsroom;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import press.galley.edit.Taxonomy.Tag;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** The lists of news of a language: all of it, by year, by month and by tag, in pages. */
final class NewsLists {

  private final Desk desk;
  private final String language;
  private final Urls urls;
  private final List<Document> news;

  NewsLists(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
    this.urls = desk.urls();
    this.news = desk.news().in(language);
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    Map<Integer, List<Document>> years = byYear();
    if (!news.isEmpty() || language.equals(desk.settings().language())) {
      new Paging(desk, language)
          .over(news, page -> urls.news(language, page), page -> list(page, years))
          .forEach(sheets::add);
    }
    years.forEach((year, documents) -> sheets.addAll(year(year, documents, years)));
    List<Tag> tags = desk.edition().tags(language).tags();
    if (!tags.isEmpty()) {
      sheets.add(tagIndex(tags));
      tags.forEach(tag -> sheets.addAll(tag(tag)));
    }
    return sheets;
  }

  private Sheet list(int page, Map<Integer, List<Document>> years) {
    return new Sheet(
            "news", Templates.NEWS.in(desk.settings()), urls.news(language, page), language)
        .titled(text("news.title", "News"))
        .under(text("news.title", "News"), urls.news(language, 1))
        .with("years", yearLinks(years, 0));
  }

  private List<Sheet> year(int year, List<Document> documents, Map<Integer, List<Document>> years) {
    Map<Integer, List<Document>> months = byMonth(documents);
    List<Sheet> sheets =
        new ArrayList<>(
            archive(documents, years, months, year, 0, page -> urls.year(language, year, page)));
    months.forEach(
        (month, some) ->
            sheets.addAll(
                archive(
                    some,
                    years,
                    months,
                    year,
                    month,
                    page -> urls.month(language, year, month, page))));
    return sheets;
  }

  private List<Sheet> archive(
      List<Document> documents,
      Map<Integer, List<Document>> years,
      Map<Integer, List<Document>> months,
      int year,
      int month,
      IntFunction<String> url) {
    Map<String, Object> archive = new LinkedHashMap<>();
    archive.put("year", year);
    if (month > 0) {
      archive.put("month", desk.moments().month(month, language));
    }
    archive.put("months", monthLinks(year, month, months));
    archive.put("years", yearLinks(years, year));
    String when =
        month > 0 ? desk.moments().month(month, language) + " " + year : String.valueOf(year);
    return new Paging(desk, language)
        .over(
            documents,
            url,
            page -> {
              Sheet sheet =
                  new Sheet(
                          "archive",
                          Templates.ARCHIVE.in(desk.settings()),
                          url.apply(page),
                          language)
                      .titled(text("archive.title", "News from {0}", when))
                      .under(text("news.title", "News"), urls.news(language, 1))
                      .under(String.valueOf(year), urls.year(language, year, 1))
                      .with("archive", archive);
              return month > 0
                  ? sheet.under(desk.moments().month(month, language), url.apply(1))
                  : sheet;
            });
  }

  private Sheet tagIndex(List<Tag> tags) {
    return new Sheet("tags", Templates.TAGS.in(desk.settings()), urls.tags(language), language)
        .titled(text("tags.title", "Topics"))
        .under(text("tags.title", "Topics"), urls.tags(language))
        .with("tags", tags.stream().map(tag -> desk.tag(tag, language)).toList());
  }

  private List<Sheet> tag(Tag tag) {
    IntFunction<String> url = page -> urls.tag(language, tag.slug(), page);
    return new Paging(desk, language)
        .over(
            tag.documents(),
            url,
            page ->
                new Sheet("tag", Templates.TAG.in(desk.settings()), url.apply(page), language)
                    .titled(text("tag.title", "Topic: {0}", tag.name()))
                    .under(text("tags.title", "Topics"), urls.tags(language))
                    .under(tag.name(), url.apply(1))
                    .with("tag", desk.tag(tag, language)));
  }

  private Map<Integer, List<Document>> byYear() {
    return grouped(news, ZonedDateTime::getYear);
  }

  private Map<Integer, List<Document>> byMonth(List<Document> documents) {
    return grouped(documents, ZonedDateTime::getMonthValue);
  }

  private Map<Integer, List<Document>> grouped(
      List<Document> documents, Function<ZonedDateTime, Integer> part) {
    Map<Integer, List<Document>> groups =
        documents.stream()
            .filter(document -> document.moment("date").isPresent())
            .collect(
                Collectors.groupingBy(
                    document ->
                        part.apply(
                            document
                                .moment("date")
                                .orElseThrow()
                                .instant()
                                .atZone(desk.settings().zone()))));
    Map<Integer, List<Document>> latestFirst = new TreeMap<>(Comparator.reverseOrder());
    latestFirst.putAll(groups);
    return latestFirst;
  }

  private List<Map<String, Object>> yearLinks(Map<Integer, List<Document>> years, int current) {
    List<Map<String, Object>> links = new ArrayList<>();
    years.forEach(
        (year, documents) -> {
          Map<String, Object> link = new LinkedHashMap<>();
          link.put("year", year);
          link.put("url", desk.link(urls.year(language, year, 1)));
          link.put("count", documents.size());
          link.put("current", year == current);
          links.add(link);
        });
    return links;
  }

  private List<Map<String, Object>> monthLinks(
      int year, int current, Map<Integer, List<Document>> months) {
    List<Map<String, Object>> links = new ArrayList<>();
    months.forEach(
        (month, documents) -> {
          Map<String, Object> link = new LinkedHashMap<>();
          link.put("name", desk.moments().month(month, language));
          link.put("url", desk.link(urls.month(language, year, month, 1)));
          link.put("count", documents.size());
          link.put("current", month == current);
          links.add(link);
        });
    return links;
  }

  private String text(String key, String otherwise, Object... arguments) {
    return desk.messages()
        .text(language, key, arguments)
        .orElseGet(() -> MessageFormat.format(otherwise, arguments));
  }
}
