package press.galley.parse;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Turns YAML nodes into values, one text at a time. */
final class NodeReader {

  private final Origin origin;
  private final Problems problems;
  // An alias shares its node; it shares its value too.
  private final IdentityHashMap<Node, Value> known = new IdentityHashMap<>();

  NodeReader(Origin origin, Problems problems) {
    this.origin = origin;
    this.problems = problems;
  }

  /** The node's value. */
  Value read(Node node) {
    Value value = known.get(node);
    if (value == null) {
      // What an alias finds inside its own anchor is this nothing.
      known.put(node, nothing(node));
      value = convert(node);
      known.put(node, value);
    }
    return value;
  }

  private Value convert(Node node) {
    Place place = origin.place(node.getStartMark());
    if (node.isRecursive()) {
      syntax(place, "A value contains itself.", "Write it out instead of “*…”.");
      return nothing(node);
    }
    if (node instanceof ScalarNode scalar) {
      return new Scalar(scalar.getValue(), kind(scalar, place), place);
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(sequence.getValue().stream().map(this::read).toList(), place);
    }
    return mapping((MappingNode) node, place);
  }

  private Mapping mapping(MappingNode node, Place place) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Place keyPlace = origin.place(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        syntax(keyPlace, "A key is not plain text.", "Put a value with brackets in quotes.");
        continue;
      }
      Entry entry = new Entry(key.getValue(), keyPlace, read(tuple.getValueNode()));
      Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        duplicate(first, entry, problems);
      }
    }
    return new Mapping(entries, place);
  }

  /** Reports the second entry of a key. */
  static void duplicate(Entry first, Entry second, Problems problems) {
    problems.add(
        ProblemCode.DUPLICATE_KEY,
        second.keyPlace(),
        "The key “" + second.key() + "” is there twice.",
        second.key(),
        "Keep one of the two; the first is in line " + first.keyPlace().line() + ".");
  }

  private Kind kind(ScalarNode node, Place place) {
    String tag = node.getTag().getValue();
    return switch (tag) {
      case "tag:yaml.org,2002:str" -> Kind.TEXT;
      case "tag:yaml.org,2002:int" -> Kind.INTEGER;
      case "tag:yaml.org,2002:float" -> Kind.DECIMAL;
      case "tag:yaml.org,2002:bool" -> Kind.BOOLEAN;
      case "tag:yaml.org,2002:null" -> Kind.NULL;
      default -> {
        syntax(place, "A value begins with “!”.", "Put the value in quotes.");
        yield Kind.TEXT;
      }
    };
  }

  private Scalar nothing(Node node) {
    return new Scalar("", Kind.NULL, origin.place(node.getStartMark()));
  }

  private void syntax(Place place, String title, String hint) {
    problems.add(origin.syntax(), place, title, "", hint);
  }
}
