package press.galley.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A file of an almanac: what it says of a language, or of how it is spoken somewhere.
 *
 * @param tag BCP 47
 * @param texts by key; empty where there is no such file
 */
record AlmanacFile(String tag, Map<String, String> texts) {

  private static final AlmanacFile ABOVE = read("above");
  private static final AlmanacFile ENGLISH = read("en");

  /** The files that may answer for a tag: its own, those of shorter tags, and the English one. */
  static List<AlmanacFile> of(String tag) {
    List<AlmanacFile> files = new ArrayList<>();
    for (String next = tag; !next.isEmpty(); ) {
      files.add(next.equals(ENGLISH.tag()) ? ENGLISH : read(next));
      next =
          ABOVE.texts().getOrDefault(next, next.substring(0, Math.max(0, next.lastIndexOf('-'))));
    }
    files.add(ENGLISH);
    return files.stream().filter(file -> !file.texts().isEmpty()).toList();
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private static AlmanacFile read(String name) {
    Properties properties = new Properties();
    try (InputStream bytes =
        AlmanacFile.class.getResourceAsStream("almanac/" + name + ".properties")) {
      if (bytes != null) {
        properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new AlmanacFile(name, Map.copyOf(texts));
  }
}
