package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import press.galley.edit.Edition;
import press.galley.layout.newsroom.Paging.Part;
import press.galley.parse.Document;

/** The lists of members, people and events of a language, in pages. */
final class Directories {

  /** How many stand on a page: few newsrooms have more of anything. */
  static final int SIZE = 60;

  private final Desk desk;
  private final String language;

  Directories(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    if (has("member")) {
      sheets.addAll(byTitle("member", Directory.MEMBERS));
    }
    if (has("person")) {
      sheets.addAll(byTitle("person", Directory.PEOPLE));
    }
    if (has("event")) {
      sheets.addAll(events());
    }
    return sheets;
  }

  /** The site's own language lists what there is; another one only what is in it. */
  private boolean has(String type) {
    return !desk.edition().ofType(type, language).isEmpty();
  }

  private List<Sheet> byTitle(String type, Directory directory) {
    return pages(
        Names.inOrder(desk.edition().anyLanguageOfType(type, language), language),
        directory,
        part -> Map.of(directory.word(), desk.views(part.documents(), language)));
  }

  /** Those to come, then those past: a page has its part of both. */
  private List<Sheet> events() {
    Edition edition = desk.edition();
    List<Document> events = new ArrayList<>(Events.upcoming(edition, language));
    events.addAll(Events.past(edition, language));
    Predicate<Document> past = event -> Events.isPast(event, edition.at());
    return pages(
        events,
        Directory.EVENTS,
        part ->
            Ordered.map(
                "upcoming", those(part, past.negate()),
                "past", those(part, past)));
  }

  private Object those(Part part, Predicate<Document> wanted) {
    return desk.views(part.documents().stream().filter(wanted).toList(), language);
  }

  private List<Sheet> pages(
      List<Document> documents, Directory directory, Function<Part, Map<String, Object>> model) {
    String title = directory.title(desk, language);
    return new Paging(desk, language, SIZE)
        .over(
            documents,
            page -> directory.url(desk, language, page),
            part -> {
              String url = directory.url(desk, language, part.number());
              return new Sheet(directory.word(), directory.word() + ".ftlh", url, language)
                  .later(
                      sheet -> {
                        sheet.titled(title).under(title, directory.url(desk, language, 1));
                        model.apply(part).forEach(sheet::with);
                      });
            });
  }
}
