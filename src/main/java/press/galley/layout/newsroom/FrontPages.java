package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.edit.Edition;
import press.galley.parse.Document;
import press.galley.site.Settings;

/** The home page of a language, and the site's page for addresses that lead nowhere. */
final class FrontPages {

  private static final int LATEST = 6;

  private final Desk desk;
  private final String language;

  FrontPages(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    if (isOwn() || !desk.news().in(language).isEmpty()) {
      sheets.add(home());
    }
    if (isOwn()) {
      sheets.add(notFound());
    }
    return sheets;
  }

  private boolean isOwn() {
    return language.equals(desk.settings().language());
  }

  private Sheet home() {
    Edition edition = desk.edition();
    Settings settings = desk.settings();
    List<Document> latest = desk.news().in(language).stream().limit(1 + LATEST).toList();
    List<Document> members = members(edition);
    Optional<Document> next = Events.upcoming(edition, language).stream().findFirst();
    Optional<Document> last = Events.past(edition, language).stream().findFirst();
    Sheet sheet =
        new Sheet("home", Templates.HOME.in(settings), desk.urls().home(language), language)
            .titled(settings.title())
            .described(settings.in(language, "galley.tagline"))
            .with("latest", desk.views(latest.stream().skip(1).toList(), language))
            .with("members", desk.views(members, language));
    put(sheet, "lead", latest.stream().findFirst());
    put(sheet, "nextEvent", next);
    put(sheet, "lastEvent", last);
    return sheet.listing(
        Stream.of(latest.stream(), members.stream(), next.stream(), last.stream())
            .flatMap(part -> part)
            .toList());
  }

  /** As many as a page of the list of all has. */
  private List<Document> members(Edition edition) {
    return edition.anyLanguageOfType("member", language).stream().limit(Directories.SIZE).toList();
  }

  private void put(Sheet sheet, String name, Optional<Document> document) {
    document.ifPresent(found -> sheet.with(name, desk.view(found, language)));
  }

  private Sheet notFound() {
    return new Sheet("error", Templates.NOT_FOUND.in(desk.settings()), "/404.html", language)
        .titled(desk.text(language, "error.title", "Page not found"));
  }
}
