package press.galley.layout.newsroom;

import java.util.List;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.edit.Microsites;
import press.galley.edit.RelatedNews;
import press.galley.parse.Document;

/** What the newsroom knows of a document beyond its own fields: neighbours, and who names it. */
final class TypeFacts {

  /** How many releases stand on the page of what they name. */
  static final int NEWEST = 20;

  private TypeFacts() {}

  /** The names that a type adds. */
  static List<String> names(String type) {
    return switch (type) {
      case "release" -> List.of("related", "newer", "older");
      case "member" -> List.of("releases", "allNews", "people");
      case "person" -> List.of("releases", "allNews", "events");
      case "event" -> List.of("releases", "allNews", "microsite", "past");
      case "microsite", "page" -> List.of("microsite");
      default -> List.of();
    };
  }

  /** The value of one of these names for a document; nothing for other names. */
  static Optional<Object> of(Document document, String name, String language, Desk desk) {
    String type = document.type().name();
    if (!names(type).contains(name)) {
      return Optional.empty();
    }
    Edition edition = desk.edition();
    return switch (name) {
      case "related" -> Optional.of(desk.views(RelatedNews.of(document, edition), language));
      case "newer" -> neighbour(document, -1, language, desk);
      case "older" -> neighbour(document, 1, language, desk);
      case "releases" ->
          Optional.of(desk.views(newest(naming(document, "release", language, edition)), language));
      case "allNews" -> NewsOf.link(document, desk);
      case "people" ->
          Optional.of(desk.views(naming(document, "person", language, edition), language));
      case "events" ->
          Optional.of(desk.views(naming(document, "event", language, edition), language));
      case "past" -> Optional.of(Events.isPast(document, edition.at()));
      case "microsite" ->
          type.equals("event")
              ? micrositeAbout(document, language, desk)
              : microsite(document, language, desk);
      default -> Optional.empty();
    };
  }

  private static List<Document> newest(List<Document> releases) {
    return releases.subList(0, Math.min(NEWEST, releases.size()));
  }

  /** The documents of a type that name this one: in a language, else in the site's own. */
  static List<Document> naming(Document document, String type, String language, Edition edition) {
    List<Document> inLanguage = edition.relations().referring(document.id(), type, language);
    return inLanguage.isEmpty()
        ? edition.relations().referring(document.id(), type, edition.site().settings().language())
        : inLanguage;
  }

  /** Whether a document's page shows another one among those that name it. */
  static boolean shows(Document document, Document other, Edition edition) {
    String name =
        switch (other.type().name()) {
          case "release" -> "releases";
          case "person" -> "people";
          case "event" -> "events";
          default -> "";
        };
    List<Document> naming = naming(document, other.type().name(), document.language(), edition);
    return names(document.type().name()).contains(name)
        && (name.equals("releases") ? newest(naming) : naming).contains(other);
  }

  private static Optional<Object> neighbour(
      Document document, int step, String language, Desk desk) {
    return desk.news().neighbour(document, step).map(other -> desk.view(other, language));
  }

  private static Optional<Object> micrositeAbout(Document event, String language, Desk desk) {
    return naming(event, "microsite", language, desk.edition()).stream()
        .findFirst()
        .map(front -> desk.view(front, language));
  }

  /** The microsite that a document is a part of. */
  static Optional<Object> microsite(Document document, String language, Desk desk) {
    return Microsites.front(document)
        .flatMap(front -> desk.edition().find(front, document.language()))
        .map(front -> new MicrositeView(front, document, language, desk));
  }
}
