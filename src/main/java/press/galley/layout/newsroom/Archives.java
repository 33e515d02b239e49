package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** The archives of a language's news: a list for each year and one for each month, in pages. */
final class Archives {

  /** A year, or a month of it; 0 stands for all months. */
  private record Period(int year, int month) {
    boolean isMonth() {
      return month > 0;
    }
  }

  private final Desk desk;
  private final String language;
  private final Urls urls;
  private final NewsCalendar calendar;
  private final ArchiveLinks links;

  Archives(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
    this.urls = desk.urls();
    this.calendar = new NewsCalendar(desk.settings().zone());
    this.links = new ArchiveLinks(desk, language);
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    desk.news()
        .years(language)
        .forEach(
            (year, ofYear) -> {
              SortedMap<Integer, List<Document>> months = calendar.months(ofYear);
              sheets.addAll(archive(ofYear, new Period(year, 0), months));
              months.forEach(
                  (month, some) -> sheets.addAll(archive(some, new Period(year, month), months)));
            });
    return sheets;
  }

  private List<Sheet> archive(
      List<Document> documents, Period period, SortedMap<Integer, List<Document>> months) {
    Map<String, Object> archive = new LinkedHashMap<>();
    archive.put("year", period.year());
    if (period.isMonth()) {
      archive.put("month", month(period));
    }
    archive.put("months", links.months(period.year(), months, period.month()));
    archive.put("years", links.years(period.year()));
    IntFunction<String> url = page -> url(period, page);
    return new Paging(desk, language)
        .over(documents, url, part -> sheet(period, part.number(), archive));
  }

  private Sheet sheet(Period period, int page, Map<String, Object> archive) {
    String template = Templates.ARCHIVE.in(desk.settings());
    return new Sheet("archive", template, url(period, page), language)
        .later(sheet -> fill(sheet.with("archive", archive), period));
  }

  private void fill(Sheet sheet, Period period) {
    String year = String.valueOf(period.year());
    String when = period.isMonth() ? month(period) + " " + year : year;
    sheet
        .titled(desk.text(language, "archive.title", "News from {0}", when))
        .under(desk.text(language, "news.title", "News"), urls.news(language, 1))
        .under(year, urls.year(language, period.year(), 1));
    if (period.isMonth()) {
      sheet.under(month(period), url(period, 1));
    }
  }

  private String url(Period period, int page) {
    return period.isMonth()
        ? urls.month(language, period.year(), period.month(), page)
        : urls.year(language, period.year(), page);
  }

  private String month(Period period) {
    return desk.moments().month(period.month(), language);
  }
}
