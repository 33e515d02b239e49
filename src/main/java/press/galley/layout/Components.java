package press.galley.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import press.galley.layout.Component.Example;
import press.galley.layout.Component.Option;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Reads the contracts of a site's components: {@code templates/components/NAME/NAME.yaml}. */
public final class Components {

  private Components() {}

  /**
   * The components by name; a contract that can't be read is a problem.
   *
   * @param folder the site's template folder
   */
  public static Map<String, Component> read(
      List<Source> templates, String folder, Problems problems) {
    Map<String, Component> components = new TreeMap<>();
    for (Source source : templates) {
      String name = source.name().replace(".yaml", "");
      if (source.path().equals(folder + "/components/" + name + "/" + name + ".yaml")) {
        read(source, name, problems).ifPresent(component -> components.put(name, component));
      }
    }
    return components;
  }

  private static Optional<Component> read(Source source, String name, Problems problems) {
    return Utf8.text(source, problems).flatMap(text -> read(source, name, text, problems));
  }

  private static Optional<Component> read(
      Source source, String name, String text, Problems problems) {
    String found;
    try {
      Object yaml =
          new Load(LoadSettings.builder().setLabel(source.path()).build()).loadFromString(text);
      if (yaml instanceof Map<?, ?> map) {
        return Optional.of(component(name, map));
      }
      found = "no keys and values";
    } catch (YamlEngineException e) {
      found = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
    problems.add(
        ProblemCode.WRONG_DATA,
        Place.of(source.path()),
        "The component's contract can't be read.",
        found,
        "Give it a summary, options and examples, as the handbook's page on components shows.");
    return Optional.empty();
  }

  private static Component component(String name, Map<?, ?> yaml) {
    Map<String, Option> options = new LinkedHashMap<>();
    if (yaml.get("options") instanceof Map<?, ?> map) {
      map.forEach((key, option) -> options.put(key.toString(), option(key.toString(), option)));
    }
    List<Example> examples =
        yaml.get("examples") instanceof List<?> list
            ? list.stream().filter(Map.class::isInstance).map(e -> example((Map<?, ?>) e)).toList()
            : List.of();
    return new Component(name, text(yaml, "summary"), options, examples);
  }

  private static Option option(String name, Object yaml) {
    Map<?, ?> map = yaml instanceof Map<?, ?> written ? written : Map.of();
    return new Option(
        name,
        text(map, "type"),
        Boolean.TRUE.equals(map.get("required")),
        Optional.ofNullable(map.get("default")),
        text(map, "description"));
  }

  private static Example example(Map<?, ?> yaml) {
    Map<String, Object> options = new LinkedHashMap<>();
    if (yaml.get("options") instanceof Map<?, ?> map) {
      map.forEach((key, value) -> options.put(key.toString(), value));
    }
    return new Example(text(yaml, "name"), options);
  }

  private static String text(Map<?, ?> yaml, String key) {
    Object value = yaml.get(key);
    return value == null ? "" : value.toString();
  }
}
