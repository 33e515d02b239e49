package press.galley.jbake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * What a plain scalar is to SnakeYAML 1.30, which JBake reads YAML with: {@code yes} is a truth,
 * {@code 010} and {@code 12:30} are whole numbers. Thread-safe.
 */
final class YamlSchema implements Schema, ScalarResolver {

  /** A moment, or a day. */
  static final Tag TIMESTAMP = new Tag(Tag.PREFIX + "timestamp");

  private record Form(Tag tag, Pattern pattern) {

    static Form of(Tag tag, String... patterns) {
      return new Form(tag, Pattern.compile(String.join("|", patterns)));
    }
  }

  /** In this order: what could be a whole number is one. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              Tag.BOOL,
              "yes|Yes|YES|no|No|NO",
              "true|True|TRUE|false|False|FALSE",
              "on|On|ON|off|Off|OFF"),
          Form.of(
              Tag.INT,
              "[-+]?0b_*[01][01_]*",
              "[-+]?0_*[0-7][0-7_]*",
              "[-+]?(?:0|[1-9][0-9_]*)",
              "[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*",
              "[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])++"),
          Form.of(
              Tag.FLOAT,
              "[-+]?[0-9][0-9_]*\\.[0-9_]*(?:[eE][-+]?[0-9]+)?",
              "[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+",
              "[-+]?\\.[0-9_]+(?:[eE][-+]?[0-9]+)?",
              "[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])++\\.[0-9_]*",
              "[-+]?\\.(?:inf|Inf|INF)",
              "\\.(?:nan|NaN|NAN)"),
          Form.of(Tag.MERGE, "<<"),
          Form.of(Tag.NULL, "", " ", "~", "null|Null|NULL"),
          Form.of(
              TIMESTAMP,
              "[0-9]{4}-[0-9]{2}-[0-9]{2}",
              "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]++)"
                  + "[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*+)?"
                  + "(?:[ \\t]*+(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?"));

  @Override
  public Tag resolve(String value, Boolean implicit) {
    if (!implicit) {
      return Tag.STR;
    }
    return FORMS.stream()
        .filter(form -> form.pattern.matcher(value).matches())
        .findFirst()
        .map(Form::tag)
        .orElse(Tag.STR);
  }

  @Override
  public ScalarResolver getScalarResolver() {
    return this;
  }

  /** None: {@link YamlValues} makes the values. */
  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
