package press.galley.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.galley.layout.Component.Example;
import press.galley.layout.Component.Option;
import press.galley.parse.DataFiles;
import press.galley.parse.Value;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.read.Utf8;
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
    return Utf8.text(source, problems)
        .flatMap(text -> DataFiles.value(source.path(), text, problems))
        .flatMap(value -> keys(value, problems))
        .map(contract -> component(name, contract));
  }

  private static Optional<Mapping> keys(Value value, Problems problems) {
    if (value instanceof Mapping keys) {
      return Optional.of(keys);
    }
    problems.add(
        ProblemCode.WRONG_DATA,
        value.place(),
        "The component's contract has no keys and values.",
        "",
        "Give it a summary, options and examples, as the handbook's page on components shows.");
    return Optional.empty();
  }

  private static Component component(String name, Mapping contract) {
    Map<String, Option> options = new LinkedHashMap<>();
    keys(contract, "options")
        .forEach(entry -> options.put(entry.key(), option(entry.key(), entry.value())));
    List<Example> examples =
        contract.get("examples").orElse(null) instanceof Sequence list
            ? list.items().stream()
                .filter(Mapping.class::isInstance)
                .map(example -> example((Mapping) example))
                .toList()
            : List.of();
    return new Component(name, text(contract, "summary"), options, examples);
  }

  private static Option option(String name, Value written) {
    Mapping option =
        written instanceof Mapping mapping ? mapping : new Mapping(Map.of(), written.place());
    return new Option(
        name,
        text(option, "type"),
        text(option, "required").equals("true"),
        option
            .get("default")
            .filter(value -> !(value instanceof Scalar scalar && scalar.kind() == Kind.NULL))
            .map(PlainValue::of),
        text(option, "description"));
  }

  private static Example example(Mapping example) {
    Map<String, Object> options = new LinkedHashMap<>();
    keys(example, "options")
        .forEach(entry -> options.put(entry.key(), PlainValue.of(entry.value())));
    return new Example(text(example, "name"), options);
  }

  private static Collection<Entry> keys(Mapping from, String key) {
    return from.get(key).orElse(null) instanceof Mapping keys ? keys.entries().values() : List.of();
  }

  private static String text(Mapping from, String key) {
    return from.text(key).orElse("");
  }
}
