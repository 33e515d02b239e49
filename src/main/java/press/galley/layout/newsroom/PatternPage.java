package press.galley.layout.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.galley.layout.Component;

/**
 * The page that shows template authors every component with its options and examples. It is made
 * only where {@code galley.patterns} says {@code true}.
 */
final class PatternPage {

  private final Desk desk;
  private final Map<String, Component> components;

  PatternPage(Desk desk, Map<String, Component> components) {
    this.desk = desk;
    this.components = new TreeMap<>(components);
  }

  List<Sheet> sheets() {
    if (!desk.settings().says("galley.patterns")) {
      return List.of();
    }
    String title = desk.text(language(), "patterns.title", "Patterns");
    return List.of(
        new Sheet("patterns", "patterns.ftlh", "/patterns/", language())
            .titled(title)
            .under(title, "/patterns/")
            .with("components", components.values().stream().map(PatternPage::view).toList()));
  }

  private String language() {
    return desk.settings().language();
  }

  private static Map<String, Object> view(Component component) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", component.name());
    view.put("summary", component.summary());
    view.put("options", component.options().values().stream().map(PatternPage::view).toList());
    view.put(
        "examples",
        component.examples().stream()
            .map(
                example ->
                    Ordered.map("name", example.name(), "source", source(component, example)))
            .toList());
    return view;
  }

  private static Map<String, Object> view(Component.Option option) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", option.name());
    view.put("type", option.type());
    view.put("required", option.required());
    option.otherwise().ifPresent(value -> view.put("default", String.valueOf(value)));
    view.put("description", option.description());
    return view;
  }

  private static String source(Component component, Component.Example example) {
    StringBuilder call = new StringBuilder("<@component.").append(component.name());
    example.options().keySet().forEach(name -> call.append(' ').append(name).append("=…"));
    return call.append("/>").toString();
  }
}
