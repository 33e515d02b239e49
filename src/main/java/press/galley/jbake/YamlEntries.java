package press.galley.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.ConstructorException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Settles the entries of mappings in SnakeYAML's order: of one key the last stays, in its place,
 * and {@code <<} takes in those of other mappings.
 */
final class YamlEntries {

  private final Function<Node, @Nullable Object> values;

  /** With what makes the values of keys. */
  YamlEntries(Function<Node, @Nullable Object> values) {
    this.values = values;
  }

  /** The entries of this mapping; from now on the mapping itself has no others. */
  List<NodeTuple> of(MappingNode mapping) {
    Map<@Nullable Object, NodeTuple> last = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      @Nullable Object key = isMerge(entry) ? entry : values.apply(entry.getKeyNode());
      last.remove(key);
      last.put(key, entry);
    }
    mapping.setValue(new ArrayList<>(last.values()));
    if (mapping.getValue().stream().anyMatch(YamlEntries::isMerge)) {
      Map<@Nullable Object, NodeTuple> merged = new LinkedHashMap<>();
      own(mapping).forEach(entry -> take(entry, merged, Map::put));
      mapping.setValue(new ArrayList<>(merged.values()));
    }
    return mapping.getValue();
  }

  private interface Taking {
    @Nullable Object take(
        Map<@Nullable Object, NodeTuple> map, @Nullable Object key, NodeTuple entry);
  }

  private void take(NodeTuple entry, Map<@Nullable Object, NodeTuple> into, Taking taking) {
    if (isMerge(entry)) {
      for (MappingNode source : sources(entry.getValueNode())) {
        own(source).forEach(inner -> take(inner, into, Map::putIfAbsent));
      }
    } else {
      taking.take(into, values.apply(entry.getKeyNode()), entry);
    }
  }

  /** The entries as they stand. The mapping merges once only, so one that merges itself ends. */
  private static List<NodeTuple> own(MappingNode mapping) {
    List<NodeTuple> entries = List.copyOf(mapping.getValue());
    mapping.getValue().removeIf(YamlEntries::isMerge);
    return entries;
  }

  private static List<MappingNode> sources(Node node) {
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<MappingNode> sources = new ArrayList<>();
    for (Node source : nodes) {
      if (!(source instanceof MappingNode mapping)) {
        throw new ConstructorException(
            "", Optional.empty(), "<< takes a mapping or a list of such", source.getStartMark());
      }
      sources.add(mapping);
    }
    return sources;
  }

  private static boolean isMerge(NodeTuple entry) {
    return entry.getKeyNode().getTag().equals(Tag.MERGE);
  }
}
