package press.galley.parse;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/** A value as the JSON Schema validator sees it. Equal to another of the same JSON value. */
final class ValueNode implements JsonNode {

  private final Value value;
  private final String pointer;

  ValueNode(Value value, String pointer) {
    this.value = value;
    this.pointer = pointer;
  }

  /** What it shows. */
  Value value() {
    return value;
  }

  @Override
  public String getJsonPointer() {
    return pointer;
  }

  @Override
  public SimpleType getNodeType() {
    return type(value);
  }

  /** The type of a value. */
  static SimpleType type(Value value) {
    if (value instanceof Mapping) {
      return SimpleType.OBJECT;
    }
    if (value instanceof Sequence) {
      return SimpleType.ARRAY;
    }
    Scalar scalar = (Scalar) value;
    return switch (scalar.kind()) {
      case TEXT -> SimpleType.STRING;
      case BOOLEAN -> SimpleType.BOOLEAN;
      case NULL -> SimpleType.NULL;
      case INTEGER, DECIMAL ->
          Numerals.read(scalar.text())
              .map(n -> Numerals.isWhole(n) ? SimpleType.INTEGER : SimpleType.NUMBER)
              .orElse(SimpleType.STRING);
    };
  }

  @Override
  public boolean asBoolean() {
    return asString().equalsIgnoreCase("true");
  }

  @Override
  public String asString() {
    return ((Scalar) value).text();
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigIntegerExact();
  }

  @Override
  public BigDecimal asNumber() {
    return Numerals.read(asString()).orElseThrow();
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> nodes = new ArrayList<>();
    for (Value item : ((Sequence) value).items()) {
      nodes.add(new ValueNode(item, pointer + "/" + nodes.size()));
    }
    return nodes;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    ((Mapping) value)
        .entries()
        .forEach(
            (key, entry) ->
                nodes.put(
                    key,
                    new ValueNode(entry.value(), pointer + "/" + JsonNode.encodeJsonPointer(key))));
    return nodes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueNode node && plain().equals(node.plain());
  }

  @Override
  public int hashCode() {
    return Objects.hash(plain());
  }

  private Object plain() {
    return switch (getNodeType()) {
      case OBJECT -> asObject();
      case ARRAY -> asArray();
      case NULL -> Kind.NULL;
      case BOOLEAN -> asBoolean();
      case INTEGER, NUMBER -> asNumber().stripTrailingZeros();
      case STRING -> asString();
    };
  }
}
