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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.read.Source;
import press.galley.read.Utf8;
import press.galley.site.Almanac;
import press.galley.site.Almanacs;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * The words that templates use, by language: {@code templates/i18n/LANG.properties}, UTF-8, {@link
 * MessageFormat} patterns. What a language lacks comes from the site's own. Thread-safe.
 */
public final class Messages {

  private static final String FOLDER = "i18n/";

  private final String own;
  private final Map<String, Map<String, String>> byLanguage;
  private final Almanacs almanacs = new Almanacs();

  private Messages(String own, Map<String, Map<String, String>> byLanguage) {
    this.own = own;
    this.byLanguage = byLanguage;
  }

  /** The words among these files; the site's own language answers for the others. */
  public static Messages of(Site site, List<Source> templates, Problems problems) {
    return of(site.settings().language(), site.templateFolder(), templates, problems);
  }

  static Messages of(String own, String templateFolder, List<Source> templates, Problems problems) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (Source source : templates) {
      String language = source.name().replace(".properties", "");
      if (source.path().equals(templateFolder + "/" + file(language))) {
        byLanguage.put(language, read(source, problems));
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

  /** The files, under the templates folder, that the words of a language come from. */
  public Set<String> files(String language) {
    return Stream.of(language, own)
        .filter(byLanguage::containsKey)
        .map(Messages::file)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String file(String language) {
    return FOLDER + language + ".properties";
  }

  /** The keys of the site's own language. */
  public Set<String> keys() {
    return byLanguage.getOrDefault(own, Map.of()).keySet();
  }
}
