package press.galley.parse;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.parse.Value.Kind;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.read.Utf8;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * Reads a site's data files, where what many documents need is said once. Thread-safe.
 *
 * <p>Each file is a group of named entries. Two have a form of their own: {@code contacts} holds
 * {@code name} (required), {@code role}, {@code email}, {@code phone} and {@code organisation};
 * {@code boilerplate} holds {@code title} and {@code body} (required, Markdown). In these a text
 * that differs by language is written as a group of texts by language tag: {@code body: {en: …, fr:
 * …}}; {@link #text} chooses.
 */
public final class DataFiles {

  private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+)\\.(ya?ml|json)");
  private static final List<String> WITH_SCHEMA = List.of("contacts", "boilerplate");

  private static final Schemas SCHEMAS = schemas();

  private static final YamlReader YAML = new YamlReader();
  private final ZoneId zone;

  /** Reads the files of a site with that zone. */
  public DataFiles(ZoneId zone) {
    this.zone = zone;
  }

  /** Reads the built-in schemas, if nobody has. */
  public static void warmUp() {
    SchemaCheck.warmUp();
  }

  private static Schemas schemas() {
    Map<URI, Mapping> documents = new LinkedHashMap<>();
    WITH_SCHEMA.forEach(
        name -> documents.put(address(name), SchemaReader.resource("data/" + name)));
    return new Schemas(documents);
  }

  /**
   * What the files hold, by their names without suffix. A file that can't be read is a problem and
   * is left out.
   *
   * @param files the files of the data folder by path ({@code data/contacts.yaml}); those with
   *     other suffixes than {@code yaml}, {@code yml} and {@code json} are passed over
   */
  public Map<String, Mapping> read(SortedMap<String, byte[]> files, Problems problems) {
    SortedMap<String, Mapping> read = new TreeMap<>();
    SortedMap<String, String> paths = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          Matcher file = FILE.matcher(path);
          if (file.matches()) {
            String other = paths.putIfAbsent(file.group(1), path);
            if (other != null) {
              twice(path, other, problems);
            } else {
              file(path, bytes, problems).ifPresent(data -> read.put(file.group(1), data));
            }
          }
        });
    for (String name : WITH_SCHEMA) {
      Optional.ofNullable(read.get(name)).ifPresent(data -> check(name).check(data, problems));
    }
    return read;
  }

  /**
   * The text of an entry's field in a language: a single text as it is; of texts by language that
   * of the language ({@code fr-CA}), of its base ({@code fr}), or else the first.
   */
  public static Optional<String> text(Mapping entry, String field, String language) {
    if (!(entry.get(field).orElse(null) instanceof Mapping texts)) {
      return entry.text(field);
    }
    return texts
        .text(language)
        .or(() -> texts.text(language.replaceFirst("-.*", "")))
        .or(() -> texts.entries().keySet().stream().findFirst().flatMap(texts::text));
  }

  /**
   * The value that a file of YAML or JSON holds; what is wrong with its syntax is a problem, and no
   * value.
   */
  public static Optional<Value> value(String path, String text, Problems problems) {
    return YAML.read(text, Origin.whole(path, ProblemCode.WRONG_DATA), problems);
  }

  private static Optional<Mapping> file(String path, byte[] bytes, Problems problems) {
    return Utf8.decode(path, bytes, problems)
        .map(text -> path.endsWith(".json") ? text.replace('\t', ' ') : text)
        .flatMap(text -> value(path, text, problems))
        .flatMap(value -> top(path, value, problems));
  }

  private static Optional<Mapping> top(String path, Value value, Problems problems) {
    if (value instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    if (value instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
      return Optional.of(new Mapping(Map.of(), Place.of(path)));
    }
    problems.add(
        ProblemCode.WRONG_DATA,
        value.place(),
        "A data file must hold named entries.",
        Shown.value(value),
        "Begin each entry with its name and a colon, and indent what belongs to it.");
    return Optional.empty();
  }

  private static void twice(String path, String other, Problems problems) {
    problems.add(
        ProblemCode.WRONG_DATA,
        Place.of(path),
        "Two data files have the same name.",
        path,
        "Join it with " + other + ", or rename one of the two.");
  }

  private SchemaCheck check(String name) {
    return new SchemaCheck(SCHEMAS, address(name), "The file", zone);
  }

  private static URI address(String name) {
    return Schemas.address("data/" + name + ".schema.json");
  }
}
