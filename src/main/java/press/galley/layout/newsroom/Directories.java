package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.List;
import press.galley.edit.Edition;
import press.galley.parse.Document;

/** The lists of members, people and events of a language. */
final class Directories {

  private final Desk desk;
  private final String language;

  Directories(Desk desk, String language) {
    this.desk = desk;
    this.language = language;
  }

  List<Sheet> sheets() {
    Edition edition = desk.edition();
    List<Sheet> sheets = new ArrayList<>();
    if (has("member")) {
      sheets.add(list("members", "Members").with("members", byTitle("member")));
    }
    if (has("person")) {
      sheets.add(list("people", "People").with("people", byTitle("person")));
    }
    if (has("event")) {
      sheets.add(
          list("events", "Events")
              .with("upcoming", desk.views(Events.upcoming(edition, language), language))
              .with("past", desk.views(Events.past(edition, language), language)));
    }
    return sheets;
  }

  /** The site's own language lists what there is; another one only what is in it. */
  private boolean has(String type) {
    return !desk.edition().ofType(type, language).isEmpty();
  }

  private Sheet list(String name, String label) {
    String title = desk.text(language, name + ".title", label);
    String url = desk.urls().list(language, name);
    return new Sheet(name, name + ".ftlh", url, language).titled(title).under(title, url);
  }

  private Object byTitle(String type) {
    List<Document> documents = new ArrayList<>(desk.edition().anyLanguageOfType(type, language));
    documents.sort(Names.order(language));
    return desk.views(documents, language);
  }
}
