package press.galley.jbake;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;

/**
 * Reads YAML as JBake's templates expect it, by the rules of YAML 1.1: {@code yes} is true and
 * {@code 2026-11-04} a date. Thread-safe.
 */
final class SiteYaml {

  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(10_000_000).setSchema(new YamlSchema()).build();

  private final ZoneId days;
  private final Rules rules;

  /** Reads a day, and a time without a zone, in this one; dates are counted as JBake does. */
  SiteYaml(ZoneId days) {
    this(days, Rules.JBAKE);
  }

  private SiteYaml(ZoneId days, Rules rules) {
    this.days = days;
    this.rules = rules;
  }

  /**
   * For the documents of a site: by JBake's rules a day begins in UTC; by Galley's in the site's
   * zone, and a date that there is not stays a text.
   */
  static SiteYaml ofDocuments(Site site) {
    return switch (site.rules()) {
      case GALLEY -> new SiteYaml(site.settings().zone(), Rules.GALLEY);
      case JBAKE -> new SiteYaml(ZoneOffset.UTC);
    };
  }

  /**
   * What decides whether a document is public may be said once, and under the name that is read.
   */
  private void guard(String path, Node node, Problems problems) {
    if (node instanceof MappingNode mapping) {
      new GuardedLines(new Complaints(rules, problems), ": ")
          .check(mapping.getValue().stream().flatMap(entry -> line(path, entry)).toList());
    }
  }

  private static Stream<StockHeader.Line> line(String path, NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key
            && entry.getValueNode() instanceof ScalarNode value
        ? Stream.of(
            new StockHeader.Line(
                key.getValue(), value.getValue(), place(path, value.getStartMark())))
        : Stream.empty();
  }

  private static Place place(String path, Optional<Mark> mark) {
    return mark.map(at -> new Place(path, at.getLine() + 1, at.getColumn() + 1))
        .orElse(Place.of(path));
  }

  /** The value that a file holds, or nothing and, where it is broken, a problem. */
  Optional<Object> read(String path, String text, Problems problems) {
    try {
      Optional<Node> node = new YamlComposer(settings, text).getSingleNode();
      if (rules == Rules.GALLEY) {
        node.ifPresent(known -> guard(path, known, problems));
      }
      return node.map(known -> new YamlValues(days, rules).of(known));
    } catch (YamlEngineException e) {
      Optional<Mark> mark =
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblemMark()
              : Optional.empty();
      problems.add(
          ProblemCode.WRONG_DATA,
          place(path, mark),
          "The file is not valid YAML.",
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblem()
              : String.valueOf(e.getMessage()),
          "Mend the file at this line.");
      return Optional.empty();
    }
  }
}
