package press.galley.parse;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import press.galley.site.Problems;

/**
 * Reads YAML 1.2 with its core schema, and JSON as a part of it, into values with places.
 * Thread-safe.
 */
final class YamlReader {

  // A head or a data file is written by hand. Aliases of groups are few, so that a small file can't
  // grow beyond measure when it is walked.
  private static final int CODE_POINTS = 1_000_000;
  private static final int ALIASES = 20;

  private final LoadSettings settings;

  YamlReader() {
    this(CODE_POINTS);
  }

  /** Reads texts of at most so many characters. */
  YamlReader(int codePoints) {
    this.settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(codePoints)
            .setMaxAliasesForCollections(ALIASES)
            .build();
  }

  /**
   * The value that the text holds; null where the text holds nothing. A syntax error is a problem
   * and no value. Of a key that is there twice the first one stays, and the second is a problem.
   */
  Optional<Value> read(String text, Origin origin, Problems problems) {
    Optional<Value> quick =
        text.length() <= settings.getCodePointLimit()
            ? QuickYaml.read(text, origin)
            : Optional.empty();
    return quick.isPresent() ? quick : whole(text, origin, problems);
  }

  /** The same by the library, whatever the text is like. */
  Optional<Value> whole(String text, Origin origin, Problems problems) {
    try {
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      Optional<Node> root = new Composer(settings, new ShallowParser(parser)).getSingleNode();
      NodeReader reader = new NodeReader(origin, problems);
      return Optional.of(
          root.map(reader::read)
              .orElseGet(() -> new Value.Scalar("", Value.Kind.NULL, origin.start())));
    } catch (YamlEngineException e) {
      problems.add(new YamlTrouble(text, origin).problem(e));
      return Optional.empty();
    }
  }
}
