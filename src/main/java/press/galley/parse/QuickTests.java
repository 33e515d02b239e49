package press.galley.parse;

import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/**
 * The keywords of a {@link QuickSchema} that speak of a value itself, not of what is in it. Each
 * throws what a wrong keyword makes: {@link ClassCastException}, {@link NumberFormatException} or
 * {@link java.util.regex.PatternSyntaxException}.
 */
final class QuickTests {

  private static final Formats FORMATS = new Formats();

  private QuickTests() {}

  /** The text of a keyword or of a value. */
  static String text(Value value) {
    return ((Scalar) value).text();
  }

  private static SimpleType kind(Value value) {
    return ValueNode.type(value);
  }

  static Predicate<Value> type(Value said) {
    Set<String> names = new HashSet<>();
    if (said instanceof Sequence sequence) {
      sequence.items().forEach(item -> names.add(text(item)));
    } else {
      names.add(text(said));
    }
    Set<SimpleType> types = EnumSet.noneOf(SimpleType.class);
    for (SimpleType type : SimpleType.values()) {
      if (names.contains(type.getName())) {
        types.add(type);
      }
    }
    if (types.contains(SimpleType.NUMBER)) {
      types.add(SimpleType.INTEGER);
    }
    return value -> types.contains(kind(value));
  }

  static Predicate<Value> among(Value said) {
    Set<String> texts = new HashSet<>();
    for (Value item : ((Sequence) said).items()) {
      if (item instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
        texts.add(scalar.text());
      }
    }
    return value ->
        value instanceof Scalar scalar
            && scalar.kind() == Kind.TEXT
            && texts.contains(scalar.text());
  }

  static Predicate<Value> length(Value said, Bound bound) {
    int number = Integer.parseInt(text(said));
    return value ->
        kind(value) != SimpleType.STRING
            || bound.keeps(
                Integer.compare(text(value).codePointCount(0, text(value).length()), number));
  }

  static Predicate<Value> count(Value said, Bound bound, Class<? extends Value> of) {
    int number = Integer.parseInt(text(said));
    return value -> !of.isInstance(value) || bound.keeps(Integer.compare(count(value), number));
  }

  private static int count(Value value) {
    return value instanceof Sequence sequence
        ? sequence.items().size()
        : ((Mapping) value).entries().size();
  }

  static Predicate<Value> number(Value said, Bound bound) {
    BigDecimal number = new BigDecimal(text(said));
    return value -> {
      SimpleType kind = kind(value);
      return (kind != SimpleType.INTEGER && kind != SimpleType.NUMBER)
          || Numerals.read(text(value)).filter(n -> bound.keeps(n.compareTo(number))).isPresent();
    };
  }

  static Predicate<Value> pattern(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return value -> kind(value) != SimpleType.STRING || pattern.matcher(text(value)).find();
  }

  static Predicate<Value> format(String format) {
    return value ->
        !(value instanceof Scalar scalar)
            || scalar.kind() == Kind.NULL
            || FORMATS.fits(format, scalar);
  }

  static Predicate<Value> required(Value said) {
    List<String> names = ((Sequence) said).items().stream().map(QuickTests::text).toList();
    return value ->
        !(value instanceof Mapping mapping) || mapping.entries().keySet().containsAll(names);
  }
}
