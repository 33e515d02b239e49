package press.galley.site;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) without blanks. Values are maps with texts as keys, lists, texts, numbers
 * and truths; the order of a map is kept.
 */
public final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * A value as JSON.
   *
   * @throws IllegalArgumentException for a value of any other kind
   */
  public static String text(Object value) {
    Json json = new Json();
    json.write(value);
    return json.out.toString();
  }

  /**
   * A value as JSON that may stand within a script element of HTML: the signs that could end the
   * element or open a comment occur in texts only, and there they are escaped.
   */
  public static String inScript(Object value) {
    return text(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof CharSequence text) {
      string(text);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for a " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> map) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      string(String.valueOf(entry.getKey()));
      out.append(':');
      write(entry.getValue());
      out.append(entries.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    Iterator<?> items = list.iterator();
    while (items.hasNext()) {
      write(items.next());
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void string(CharSequence text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (isPlain(text, i)) {
            out.append(c);
          } else {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
          }
        }
      }
    }
    out.append('"');
  }

  /** Neither a control character, nor a line break of JavaScript's, nor half of a pair. */
  private static boolean isPlain(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c)
          ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
          : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
  }
}
