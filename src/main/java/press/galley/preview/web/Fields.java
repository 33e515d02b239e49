package press.galley.preview.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads fields of queries, forms and cookies; the first of a name counts. */
final class Fields {

  private Fields() {}

  /** Of a query or a form, as browsers encode them. */
  static Map<String, String> of(Optional<String> raw) throws Refused {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : raw.orElse("").split("&", -1)) {
      if (!field.isEmpty()) {
        String text = field.replace("+", "%20");
        int equals = text.indexOf('=');
        String name = Percent.decode(equals < 0 ? text : text.substring(0, equals));
        fields.putIfAbsent(name, equals < 0 ? "" : Percent.decode(text.substring(equals + 1)));
      }
    }
    return fields;
  }

  /** Of cookie headers, as they stand (RFC 6265, 5.4). */
  static Map<String, String> ofCookies(List<String> headers) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String header : headers) {
      for (String cookie : header.split(";", -1)) {
        int equals = cookie.indexOf('=');
        if (equals > 0) {
          cookies.putIfAbsent(
              cookie.substring(0, equals).strip(), cookie.substring(equals + 1).strip());
        }
      }
    }
    return cookies;
  }
}
