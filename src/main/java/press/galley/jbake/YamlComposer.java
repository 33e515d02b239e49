package press.galley.jbake;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Composes the nodes of one file as SnakeYAML 1.30 does: {@code <<} stays an entry, and the tag
 * {@code !} says nothing. Depth has an end.
 */
final class YamlComposer extends Composer {

  private static final int DEEPEST = 200;

  private final ScalarResolver plain;
  private int depth;

  YamlComposer(LoadSettings settings, String text) {
    super(settings, new ParserImpl(settings, new StreamReader(settings, new StringReader(text))));
    this.plain = settings.getSchema().getScalarResolver();
  }

  @Override
  protected Node composeScalarNode(Optional<Anchor> anchor, List<CommentLine> comments) {
    ScalarEvent event = (ScalarEvent) parser.peekEvent();
    Node node = super.composeScalarNode(anchor, comments);
    if (event.getTag().equals(Optional.of("!"))) {
      node.setTag(plain.resolve(event.getValue(), true));
    }
    return node;
  }

  @Override
  protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
    deeper();
    SequenceNode node = super.composeSequenceNode(anchor);
    depth--;
    return node;
  }

  @Override
  protected Node composeMappingNode(Optional<Anchor> anchor) {
    deeper();
    Node node = super.composeMappingNode(anchor);
    depth--;
    return node;
  }

  @Override
  protected void composeMappingChildren(List<NodeTuple> children, MappingNode node) {
    children.add(new NodeTuple(composeKeyNode(node), composeValueNode(node)));
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw new ComposerException(
          "more than " + DEEPEST + " values in one another", parser.peekEvent().getStartMark());
    }
  }
}
