package press.galley.site;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site's settings: JBake's keys with JBake's defaults, and Galley's under {@code galley.}, from
 * {@code jbake.properties}.
 *
 * @param keys every key and its value
 */
public record Settings(Map<String, String> keys) {

  /** How a site is laid out. */
  public enum LayoutStyle {
    /** Galley's newsroom: typed documents, lists, archives, feeds. */
    NEWSROOM,
    /** JBake's rendering tools and templates. */
    JBAKE
  }

  /** Copies the keys. */
  public Settings {
    keys = Map.copyOf(new TreeMap<>(keys));
  }

  /** The value of a key that is set and not blank. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(keys.get(key)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The value of a key, or another. */
  public String get(String key, String otherwise) {
    return get(key).orElse(otherwise);
  }

  /** A list: the parts between commas, without blanks. */
  public List<String> list(String key) {
    return get(key).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * What JBake takes of a text with commas, which its library reads as a list: the first part. A
   * comma after a backslash is one.
   */
  public static String firstOf(String value) {
    String first = value.split("(?<!\\\\),", 2)[0].strip().replace("\\,", ",");
    return first.isEmpty() ? value : first;
  }

  /** A whole number, or another where none is written. */
  public int number(String key, int otherwise) {
    return get(key)
        .filter(value -> value.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(otherwise);
  }

  /** Whether a key says {@code true}. */
  public boolean says(String key) {
    return get(key).map(Boolean::parseBoolean).orElse(false);
  }

  /** {@code galley.layout}: newsroom or, without it, jbake. */
  public LayoutStyle layout() {
    return "newsroom".equals(get("galley.layout", "")) ? LayoutStyle.NEWSROOM : LayoutStyle.JBAKE;
  }

  /**
   * {@code site.host} without a slash at its end: {@code https://host} or {@code
   * https://host/path}.
   */
  public String host() {
    return get("site.host", "http://localhost:8820").replaceAll("/+$", "");
  }

  /** The name of the host alone, without scheme, port and path. */
  public String hostName() {
    try {
      return Optional.ofNullable(URI.create(host()).getHost()).orElse("localhost");
    } catch (IllegalArgumentException e) {
      return "localhost";
    }
  }

  /** The path under which the site lives on its host: empty at the root, else {@code /path}. */
  public String basePath() {
    try {
      return Optional.ofNullable(URI.create(host()).getRawPath()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * {@code galley.zone}: the zone of dates that name none; UTC without it or where it is unknown.
   */
  public ZoneId zone() {
    try {
      return get("galley.zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** {@code galley.language}: BCP 47, of documents that name none; English without it. */
  public String language() {
    return get("galley.language", "en");
  }

  /** {@code galley.languages}: all languages, the site's own first. */
  public List<String> languages() {
    List<String> others =
        list("galley.languages").stream().filter(other -> !other.equals(language())).toList();
    return Stream.concat(Stream.of(language()), others.stream()).toList();
  }

  /** {@code galley.title}: the newsroom's name. */
  public String title() {
    return get("galley.title", "Newsroom");
  }

  /** The value of a key in a language: {@code galley.tagline.fr}, else {@code galley.tagline}. */
  public Optional<String> in(String language, String key) {
    return get(key + "." + language).or(() -> get(key));
  }

  /**
   * {@code galley.output.foreign}: folders in the output folder that other programs write, without
   * slashes at their ends.
   */
  public List<String> foreignFolders() {
    return list("galley.output.foreign").stream()
        .map(folder -> folder.replaceAll("^/+|/+$", ""))
        .filter(folder -> !folder.isEmpty())
        .toList();
  }

  /** {@code index.posts_per_page}: how many items a page of a list shows. */
  public int pageSize() {
    return Math.max(1, number("index.posts_per_page", 10));
  }
}
