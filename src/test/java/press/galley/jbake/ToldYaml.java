package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import press.galley.site.Problems;

/** What SnakeYAML 1.30 and Galley read in a YAML document, told with its classes. */
final class ToldYaml {

  private static final String BROKEN = "broken";

  private ToldYaml() {}

  static void assertAlike(String document) {
    assertEquals(stock(document), galleys(document), document);
  }

  private static String stock(String document) {
    try {
      return told(new Yaml().load(document));
    } catch (RuntimeException e) {
      return BROKEN;
    }
  }

  private static String galleys(String document) {
    Problems problems = new Problems();
    String told = told(new SiteYaml(ZoneOffset.UTC).read("a.yml", document, problems).orElse(null));
    return problems.isEmpty() ? told : BROKEN;
  }

  /** A value with the classes of all that is in it. */
  private static String told(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    String kind = value.getClass().getSimpleName() + " ";
    if (value instanceof Map<?, ?> map) {
      return kind
          + map.entrySet().stream()
              .map(entry -> told(entry.getKey()) + "=" + told(entry.getValue()))
              .toList();
    }
    if (value instanceof Collection<?> items) {
      return kind + items.stream().map(ToldYaml::told).toList();
    }
    if (value instanceof Object[] items) {
      return kind + Arrays.stream(items).map(ToldYaml::told).toList();
    }
    if (value instanceof byte[] bytes) {
      return kind + Arrays.toString(bytes);
    }
    return kind + (value instanceof Date date ? date.toInstant() : value);
  }
}
