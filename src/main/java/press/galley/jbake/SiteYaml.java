package press.galley.jbake;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
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

  private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:[0-9][0-9_]*)\\.[0-9_]*(?:[eE][-+][0-9]+)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[-+]\\d{2}:\\d{2})");

  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(10_000_000).build();

  private final ZoneId days;

  /** Reads a day as its first moment in this zone. */
  SiteYaml(ZoneId days) {
    this.days = days;
  }

  /** For the documents of a site: by JBake's rules a day begins in UTC. */
  static SiteYaml ofDocuments(Site site) {
    return new SiteYaml(site.rules() == Rules.GALLEY ? site.settings().zone() : ZoneOffset.UTC);
  }

  /** The value that a file holds, or nothing and, where it is broken, a problem. */
  Optional<Object> read(String path, String text, Problems problems) {
    try {
      return new Compose(settings).composeString(text).map(this::value);
    } catch (YamlEngineException e) {
      Optional<Mark> mark =
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblemMark()
              : Optional.empty();
      problems.add(
          ProblemCode.WRONG_DATA,
          mark.map(at -> new Place(path, at.getLine() + 1, at.getColumn() + 1))
              .orElse(Place.of(path)),
          "The file is not valid YAML.",
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblem()
              : String.valueOf(e.getMessage()),
          "Mend the file at this line.");
      return Optional.empty();
    }
  }

  private @Nullable Object value(Node node) {
    if (node instanceof MappingNode mapping) {
      return map(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<@Nullable Object> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(value(item)));
      return items;
    }
    return scalar((ScalarNode) node);
  }

  private Map<Object, @Nullable Object> map(MappingNode node) {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Object key = Objects.requireNonNullElse(value(tuple.getKeyNode()), "null");
      Object value = value(tuple.getValueNode());
      if (key.equals("<<") && value instanceof Map<?, ?> merged) {
        merged.forEach((name, inner) -> map.putIfAbsent(name, inner));
      } else {
        map.put(key, value);
      }
    }
    return map;
  }

  private @Nullable Object scalar(ScalarNode node) {
    String text = node.getValue();
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return text;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "", "~", "null" -> null;
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> plain(text);
    };
  }

  private Object plain(String text) {
    if (INTEGER.matcher(text).matches()) {
      BigInteger number = new BigInteger(text.replace("_", "").replace("+", ""));
      return number.bitLength() < 32 ? (Object) number.intValue() : whole(number);
    }
    if (DECIMAL.matcher(text).matches()) {
      return Double.valueOf(text.replace("_", ""));
    }
    return date(text).<Object>map(date -> date).orElse(text);
  }

  private static Object whole(BigInteger number) {
    return number.bitLength() < 64 ? (Object) number.longValue() : number;
  }

  private Optional<Date> date(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(Date.from(LocalDate.parse(text).atStartOfDay(days).toInstant()));
      }
      if (INSTANT.matcher(text).matches()) {
        return Optional.of(
            Date.from(OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant()));
      }
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
