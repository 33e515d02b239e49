package press.galley.layout.newsroom;

import java.util.List;
import java.util.Optional;
import press.galley.edit.Microsites;
import press.galley.layout.Urls;
import press.galley.parse.Document;

/** A page for every document that has one. */
final class DocumentPages {

  private final Desk desk;

  DocumentPages(Desk desk) {
    this.desk = desk;
  }

  List<Sheet> sheets() {
    return desk.edition().documents().stream().map(this::sheet).toList();
  }

  /** The page of one. */
  Sheet sheet(Document document) {
    String language = document.language();
    String kind = document.type().name();
    return new Sheet(kind, template(document), desk.urls().of(document), language)
        .of(document)
        .on(Microsites.host(document, desk.edition()))
        .later(sheet -> fill(sheet, document));
  }

  private void fill(Sheet sheet, Document document) {
    String language = document.language();
    sheet
        .titled(document.title())
        .described(desk.isWithdrawn(document) ? Optional.empty() : document.text("summary"))
        .with("content", desk.view(document, language));
    TypeFacts.microsite(document, language, desk)
        .ifPresent(microsite -> sheet.with("microsite", microsite));
    crumbs(sheet, document, desk);
  }

  /** A page within a microsite has a template of its own. */
  private String template(Document document) {
    boolean subpage =
        document.type().name().equals("page")
            && TypeFacts.microsite(document, document.language(), desk).isPresent();
    return subpage ? "subpage.ftlh" : document.type().template();
  }

  /** The steps to a document's page. */
  static void crumbs(Sheet sheet, Document document, Desk desk) {
    Urls urls = desk.urls();
    String language = document.language();
    switch (document.type().name()) {
      case "release" ->
          sheet.under(desk.text(language, "news.title", "News"), urls.news(language, 1));
      case "member" -> directory(sheet, document, Directory.MEMBERS, desk);
      case "person" -> directory(sheet, document, Directory.PEOPLE, desk);
      case "event" -> directory(sheet, document, Directory.EVENTS, desk);
      default ->
          Microsites.front(document)
              .filter(front -> !front.equals(document.id()))
              .flatMap(front -> desk.edition().find(front, language))
              .ifPresent(front -> sheet.under(front.title(), urls.of(front)));
    }
    sheet.under(document.title(), urls.of(document));
  }

  private static void directory(Sheet sheet, Document document, Directory directory, Desk desk) {
    String own = desk.settings().language();
    String language = document.language();
    boolean has = !desk.edition().ofType(document.type().name(), language).isEmpty();
    sheet.under(directory.title(desk, language), directory.url(desk, has ? language : own, 1));
  }
}
