package press.galley.layout.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.parse.Document;
import press.galley.parse.Value.Mapping;

/**
 * The microsite that a page belongs to: its name, its navigation with the page marked, its look.
 */
final class MicrositeView extends View {

  private final Document front;
  private final Document current;
  private final String language;
  private final Desk desk;

  MicrositeView(Document front, Document current, String language, Desk desk) {
    super(Views.name(front, current, language));
    this.front = front;
    this.current = current;
    this.language = language;
    this.desk = desk;
  }

  @Override
  Set<String> names() {
    return new LinkedHashSet<>(List.of("title", "url", "tagline", "nav", "theme", "event"));
  }

  @Override
  Optional<Object> value(String name) {
    return switch (name) {
      case "title" -> Optional.of(front.title());
      case "url" -> Optional.of(desk.link(desk.urls().of(front)));
      case "tagline" ->
          front.text("tagline").or(() -> front.text("summary")).map(Object.class::cast);
      case "nav" -> Optional.of(navigation());
      case "theme" -> desk.fields(front, language).value("theme").or(() -> Optional.of(Map.of()));
      case "event" -> desk.fields(front, language).value("event");
      default -> Optional.empty();
    };
  }

  private List<Map<String, Object>> navigation() {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Mapping item : front.fields().mappings("nav")) {
      item.text("page")
          .flatMap(id -> desk.edition().find(id, current.language()))
          .ifPresent(page -> items.add(item(item.text("label").orElse(page.title()), page)));
    }
    return items;
  }

  private Map<String, Object> item(String label, Document page) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("label", label);
    item.put("url", desk.link(desk.urls().of(page)));
    item.put("current", page.path().equals(current.path()));
    return item;
  }
}
