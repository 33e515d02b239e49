package press.galley.preview.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is known of a page.
 *
 * @param name what it is
 * @param value as it is shown
 * @param note more about it, or nothing
 * @param url where it leads, from the site’s root
 */
record Fact(String name, String value, String note, Optional<String> url) {

  static Fact of(String name, String value) {
    return new Fact(name, value, "", Optional.empty());
  }

  static Fact of(String name, String value, String note) {
    return new Fact(name, value, note, Optional.empty());
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("value", value);
    if (!note.isEmpty()) {
      json.put("note", note);
    }
    url.ifPresent(to -> json.put("url", to));
    return json;
  }
}
