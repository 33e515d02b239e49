package press.galley.layout;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Almanac;
import press.galley.site.Almanacs;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * The words that templates use, by language: {@code templates/i18n/LANG.properties}, UTF-8, {@link
 * MessageFormat} patterns. What a language lacks comes from the site's own. Thread-safe.
 */
public final class Messages {

  private final String own;
  private final Map<String, Map<String, String>> byLanguage;
  private final Almanacs almanacs = new Almanacs();

  private Messages(String own, Map<String, Map<String, String>> byLanguage) {
    this.own = own;
    this.byLanguage = byLanguage;
  }

  /** The words in these files; the site's own language answers for the others. */
  public static Messages of(String own, List<Source> templates, Problems problems) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (Source source : templates) {
      if (source.path().contains("/i18n/") && source.extension().equals("properties")) {
        byLanguage.put(source.name().replace(".properties", ""), read(source, problems));
      }
    }
    return new Messages(own, Collections.unmodifiableMap(byLanguage));
  }

  private static Map<String, String> read(Source source, Problems problems) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Utf8.text(source, problems).orElse("")));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          ProblemCode.UNREADABLE_FILE,
          Place.of(source.path()),
          "The messages can't be read.",
          String.valueOf(e.getMessage()),
          "Write one key=text a line, in UTF-8.");
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** The pattern of a key as written, in the language or the site's own. */
  public Optional<String> pattern(String language, String key) {
    return ownPattern(language, key).or(() -> ownPattern(own, key));
  }

  /** The pattern of a key in the language alone. */
  public Optional<String> ownPattern(String language, String key) {
    return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
  }

  /** The text of a key with its arguments set in. */
  public Optional<String> text(String language, String key, Object... arguments) {
    return pattern(language, key)
        .map(pattern -> new Phrase(pattern, almanac(language)).with(arguments));
  }

  /** What the language calls countries and months, where the site has no word of its own. */
  public Almanac almanac(String language) {
    return almanacs.in(language);
  }

  /** The keys of the site's own language. */
  public Set<String> keys() {
    return byLanguage.getOrDefault(own, Map.of()).keySet();
  }
}
