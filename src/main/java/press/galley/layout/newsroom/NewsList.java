package press.galley.layout.newsroom;

import java.util.List;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** The list of all news of a language, in pages. */
final class NewsList {

  private final Desk desk;
  private final String language;

  NewsList(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  List<Sheet> sheets() {
    List<Document> news = desk.news().in(language);
    if (news.isEmpty() && !language.equals(desk.settings().language())) {
      return List.of();
    }
    Object years = new ArchiveLinks(desk, language).years(0);
    Urls urls = desk.urls();
    String title = desk.text(language, "news.title", "News");
    return new Paging(desk, language)
        .over(
            news,
            page -> urls.news(language, page),
            part ->
                new Sheet(
                        "news",
                        Templates.NEWS.in(desk.settings()),
                        urls.news(language, part.number()),
                        language)
                    .later(
                        sheet ->
                            sheet
                                .titled(title)
                                .under(title, urls.news(language, 1))
                                .with("years", years)));
  }
}
