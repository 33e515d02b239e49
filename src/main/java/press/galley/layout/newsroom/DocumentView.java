package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.cache.Fingerprint;
import press.galley.parse.Document;

/**
 * A document as a template sees it, in the language of the page: what every document has, what its
 * type adds, and the fields of its front matter by their names. Of a withdrawn one only what its
 * notice needs is left.
 */
final class DocumentView extends View {

  private static final List<String> COMMON =
      List.of(
          "id", "type", "title", "url", "language", "tags", "translations", "body", "withdrawn");

  private static final List<String> LEFT =
      List.of("id", "type", "title", "url", "language", "translations", "date", "withdrawn");

  private final Document document;
  private final String language;
  private final Desk desk;

  DocumentView(Document document, String language, Desk desk) {
    super(Views.name(document, language));
    this.document = document;
    this.language = language;
    this.desk = desk;
  }

  /** The text counts by what it is made of, so that it need not be made. */
  @Override
  public void addTo(Fingerprint print, String name) {
    if (name.equals("body") && !desk.isWithdrawn(document)) {
      desk.bodies().addTo(print, document);
    } else {
      super.addTo(print, name);
    }
  }

  @Override
  Set<String> names() {
    if (desk.isWithdrawn(document)) {
      return new LinkedHashSet<>(LEFT);
    }
    Set<String> names = new LinkedHashSet<>(COMMON);
    names.addAll(TypeFacts.names(document.type().name()));
    names.addAll(document.fields().entries().keySet());
    return names;
  }

  @Override
  Optional<Object> value(String name) {
    if (desk.isWithdrawn(document) && !LEFT.contains(name)) {
      return Optional.empty();
    }
    return switch (name) {
      case "id" -> Optional.of(document.id());
      case "type" -> Optional.of(document.type().name());
      case "title" -> Optional.of(document.title());
      case "url" -> Optional.of(desk.link(desk.urls().of(document)));
      case "language" -> Optional.of(document.language());
      case "tags" -> Optional.of(desk.tags(document));
      case "translations" -> Optional.of(desk.translations(document));
      case "body" -> Optional.of(desk.bodies().html(document));
      case "withdrawn" -> desk.edition().withdrawnBy(document).flatMap(this::withdrawal);
      default ->
          TypeFacts.of(document, name, language, desk)
              .or(() -> desk.fields(document, language).value(name));
    };
  }

  /** When and why; that it might have led on is told by an address alone. */
  private Optional<Object> withdrawal(Document by) {
    return desk.fields(by, language)
        .value("withdrawn")
        .map(
            value -> {
              if (!(value instanceof Map<?, ?> head)) {
                return value;
              }
              Map<Object, Object> told = new LinkedHashMap<>(head);
              told.remove("page");
              return told;
            });
  }
}
