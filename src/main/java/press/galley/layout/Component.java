package press.galley.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of a page that templates share: a folder with a template, a stylesheet and this contract.
 *
 * @param name the folder's name, and the name that templates call
 * @param summary what it is, one sentence
 * @param options what it may be given, by name
 * @param examples sets of options that show it at work
 */
public record Component(
    String name, String summary, Map<String, Option> options, List<Example> examples) {

  /** Copies its collections. */
  public Component {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    examples = List.copyOf(examples);
  }

  /**
   * Something that a component may be given.
   *
   * @param type text, integer, boolean, document, image, moment, list or map
   * @param otherwise the value where none is given
   */
  public record Option(
      String name, String type, boolean required, Optional<Object> otherwise, String description) {}

  /** A set of options, by name. */
  public record Example(String name, Map<String, Object> options) {
    /** Copies its options. */
    public Example {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
  }

  /** The template's name under the templates folder. */
  public String template() {
    return "components/" + name + "/" + name + ".ftlh";
  }

  /** The contract's name under the templates folder. */
  public String contract() {
    return "components/" + name + "/" + name + ".yaml";
  }

  /** The values that stand where nothing is given. */
  public Map<String, Object> defaults() {
    return options.values().stream()
        .filter(option -> option.otherwise().isPresent())
        .collect(Collectors.toMap(Option::name, option -> option.otherwise().orElseThrow()));
  }
}
