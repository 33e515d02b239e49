package press.galley.jbake;

import java.util.List;
import java.util.regex.Pattern;
import press.galley.site.Place;

/**
 * Where settings stand.
 *
 * @param lines of the file that holds them
 */
record SettingLines(List<String> lines) {

  /** Copies the lines. */
  SettingLines {
    lines = List.copyOf(lines);
  }

  /**
   * The line of a key, or the file as a whole where none of its lines begins with that. Of a key
   * that is there twice the last line counts, as its value does.
   */
  Place place(String key) {
    Pattern said = Pattern.compile(Pattern.quote(key) + "\\s*[=:].*");
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (said.matcher(lines.get(i).strip()).matches()) {
        return Place.of(SiteSettings.FILE, i + 1);
      }
    }
    return Place.of(SiteSettings.FILE);
  }
}
