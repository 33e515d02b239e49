package press.galley.jbake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.ConstructorException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import press.galley.site.Rules;

/**
 * Makes the values of one YAML file by their tags, as SnakeYAML 1.30 makes them: one object for one
 * anchor. A tag that names a class is unknown here.
 */
final class YamlValues {

  private final ZoneId days;
  private final Rules rules;
  private final YamlEntries entries = new YamlEntries(this::of);
  private final IdentityHashMap<Node, @Nullable Object> made = new IdentityHashMap<>();
  private final Set<Node> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Values of a file.
   *
   * @param days the zone of days and of times without one
   * @param rules by JBake's, a day that the calendar lacks is counted on; by Galley's, it is a text
   */
  YamlValues(ZoneId days, Rules rules) {
    this.days = days;
    this.rules = rules;
  }

  /**
   * The value of a node.
   *
   * @throws ConstructorException if it has none, with the place
   */
  @Nullable Object of(Node node) {
    if (!made.containsKey(node)) {
      if (!begun.add(node)) {
        throw wrong("a value that holds itself", node);
      }
      made.put(node, make(node));
    }
    return made.get(node);
  }

  private @Nullable Object make(Node node) {
    String tag = node.getTag().getValue();
    String name = tag.startsWith(Tag.PREFIX) ? tag.substring(Tag.PREFIX.length()) : tag;
    if (node instanceof MappingNode mapping) {
      return switch (name) {
        case "map" -> map(mapping);
        case "set" -> set(mapping);
        default -> throw unknown(node);
      };
    }
    if (node instanceof SequenceNode sequence) {
      return switch (name) {
        case "seq" -> list(sequence);
        case "omap" -> orderedMap(sequence);
        case "pairs" -> pairs(sequence);
        default -> throw unknown(node);
      };
    }
    try {
      return scalar(name, (ScalarNode) node);
    } catch (IllegalArgumentException e) {
      throw wrong(((ScalarNode) node).getValue() + " is no " + name, node);
    }
  }

  private Map<@Nullable Object, @Nullable Object> map(MappingNode node) {
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (NodeTuple entry : entries.of(node)) {
      map.put(of(entry.getKeyNode()), of(entry.getValueNode()));
    }
    return map;
  }

  private Set<@Nullable Object> set(MappingNode node) {
    Set<@Nullable Object> set = new LinkedHashSet<>();
    entries.of(node).forEach(entry -> set.add(of(entry.getKeyNode())));
    return set;
  }

  private List<@Nullable Object> list(SequenceNode node) {
    List<@Nullable Object> list = new ArrayList<>();
    node.getValue().forEach(item -> list.add(of(item)));
    return list;
  }

  private Map<@Nullable Object, @Nullable Object> orderedMap(SequenceNode node) {
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Node item : node.getValue()) {
      NodeTuple entry = only(item);
      map.put(of(entry.getKeyNode()), of(entry.getValueNode()));
    }
    return map;
  }

  private List<@Nullable Object[]> pairs(SequenceNode node) {
    List<@Nullable Object[]> pairs = new ArrayList<>();
    for (Node item : node.getValue()) {
      NodeTuple entry = only(item);
      pairs.add(new @Nullable Object[] {of(entry.getKeyNode()), of(entry.getValueNode())});
    }
    return pairs;
  }

  private static NodeTuple only(Node item) {
    if (item instanceof MappingNode mapping && mapping.getValue().size() == 1) {
      return mapping.getValue().get(0);
    }
    throw wrong("a mapping of one entry is expected here", item);
  }

  private @Nullable Object scalar(String name, ScalarNode node) {
    String text = node.getValue();
    return switch (name) {
      case "str" -> text;
      case "null" -> null;
      case "bool" -> truth(text);
      case "int" -> YamlNumbers.whole(text);
      case "float" -> YamlNumbers.decimal(text);
      case "timestamp" -> moment(text);
      case "binary" -> bytes(text);
      default -> throw unknown(node);
    };
  }

  /** With an explicit tag any text may stand here. */
  private static @Nullable Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> null;
    };
  }

  private Object moment(String text) {
    YamlTimestamp written =
        YamlTimestamp.of(text).orElseThrow(() -> new IllegalArgumentException(text));
    return switch (rules) {
      case JBAKE -> written.counted(days);
      case GALLEY -> written.exact(days).<Object>map(date -> date).orElse(text);
    };
  }

  private static byte[] bytes(String text) {
    String code = text.replaceAll("\\s", "");
    if (code.length() % 4 != 0) {
      throw new IllegalArgumentException("not in groups of four");
    }
    return Base64.getDecoder().decode(code.replaceAll("=+$", ""));
  }

  private static ConstructorException unknown(Node node) {
    return wrong("an unknown tag: " + node.getTag().getValue(), node);
  }

  private static ConstructorException wrong(String problem, Node node) {
    return new ConstructorException("", Optional.empty(), problem, node.getStartMark());
  }
}
