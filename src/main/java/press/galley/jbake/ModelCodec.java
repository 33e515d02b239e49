package press.galley.jbake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.galley.cache.DamagedException;
import press.galley.cache.Decoder;
import press.galley.cache.Encoder;

/** Encodes the values of a document as JBake's templates see them, for the cache. */
final class ModelCodec {

  private static final int NULL = 0;
  private static final int STRING = 1;
  private static final int DATE = 2;
  private static final int TRUE = 3;
  private static final int FALSE = 4;
  private static final int INTEGER = 5;
  private static final int LONG = 6;
  private static final int DOUBLE = 7;
  private static final int LIST = 8;
  private static final int HASH_MAP = 9;
  private static final int LINKED_MAP = 10;
  private static final int TEXT = 11;

  private ModelCodec() {}

  /** Writes a value; says whether it is of a kind that can be read back as it was. */
  static boolean write(@Nullable Object value, Encoder to) {
    if (value == null) {
      to.number(NULL);
    } else if (value instanceof String text) {
      to.number(STRING).text(text);
    } else if (value.getClass() == Date.class) {
      to.number(DATE).number(((Date) value).toInstant().toEpochMilli());
    } else if (value instanceof Boolean truth) {
      to.number(truth ? TRUE : FALSE);
    } else if (value instanceof Integer number) {
      to.number(INTEGER).number(number);
    } else if (value instanceof Long number) {
      to.number(LONG).number(number);
    } else if (value instanceof Double number) {
      to.number(DOUBLE).fixed(Double.doubleToRawLongBits(number));
    } else if (value instanceof SiteText text) {
      to.number(TEXT).fixed(text.fingerprint());
    } else {
      return writeMany(value, to);
    }
    return true;
  }

  private static boolean writeMany(Object value, Encoder to) {
    Class<?> kind = value.getClass();
    if (value instanceof ArrayList<?> items) {
      to.number(LIST).number(items.size());
      return items.stream().allMatch(item -> write(item, to));
    }
    if (kind != HashMap.class && kind != LinkedHashMap.class) {
      return false;
    }
    Map<?, ?> map = (Map<?, ?>) value;
    to.number(kind == HashMap.class ? HASH_MAP : LINKED_MAP).number(map.size());
    return map.entrySet().stream()
        .allMatch(entry -> write(entry.getKey(), to) && write(entry.getValue(), to));
  }

  /** Reads a value; the text of the document is what that makes. */
  static @Nullable Object read(Decoder from, Supplier<String> text) {
    int kind = from.count();
    return switch (kind) {
      case NULL -> null;
      case STRING -> from.text();
      case DATE -> Date.from(Instant.ofEpochMilli(from.number()));
      case TRUE -> true;
      case FALSE -> false;
      case INTEGER -> (int) from.number();
      case LONG -> from.number();
      case DOUBLE -> Double.longBitsToDouble(from.fixed());
      case TEXT -> SiteText.again(text, from.fixed());
      case LIST -> list(from, text);
      case HASH_MAP -> map(new HashMap<>(), from, text);
      case LINKED_MAP -> map(new LinkedHashMap<>(), from, text);
      default -> throw new DamagedException("a value of kind " + kind);
    };
  }

  private static List<@Nullable Object> list(Decoder from, Supplier<String> text) {
    int size = from.room();
    @Nullable Object[] items = new @Nullable Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = read(from, text);
    }
    return new ArrayList<>(Arrays.asList(items));
  }

  private static Map<@Nullable Object, @Nullable Object> map(
      Map<@Nullable Object, @Nullable Object> map, Decoder from, Supplier<String> text) {
    for (int left = from.room(); left > 0; left--) {
      map.put(read(from, text), read(from, text));
    }
    return map;
  }
}
