package press.galley.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.galley.parse.Value.Mapping;
import press.galley.read.Utf8;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/** Reads JSON Schemas and lets only those through that can be used. */
final class SchemaReader {

  private static final Pattern FILE = Pattern.compile("(?:.*/)?([a-z][a-z0-9-]*)\\.schema\\.json");

  private final YamlReader json = new YamlReader();
  private final Problems problems;

  SchemaReader(Problems problems) {
    this.problems = problems;
  }

  /** A schema of our own: {@code types/release}. */
  static Mapping resource(String name) {
    String file = "/press/galley/" + name + ".schema.json";
    try (InputStream in = SchemaReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + file + " is not in the jar.");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Origin origin = Origin.whole(file, ProblemCode.WRONG_SCHEMA);
      return (Mapping) new YamlReader().read(text, origin, new Problems()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The site's schemas by name, without those that are broken; the others may refer to all. */
  Map<String, Mapping> read(SortedMap<String, byte[]> files, Map<String, Mapping> builtIn) {
    Map<String, Mapping> own = new TreeMap<>();
    files.forEach(
        (path, bytes) ->
            name(path).ifPresent(name -> parse(path, bytes).ifPresent(s -> own.put(name, s))));
    Map<String, Mapping> all = new LinkedHashMap<>(builtIn);
    all.putAll(own);
    Map<URI, Mapping> documents = new LinkedHashMap<>();
    all.forEach((name, document) -> documents.put(ContentTypes.address(name), document));
    own.entrySet()
        .removeIf(
            schema -> {
              URI address = ContentTypes.address(schema.getKey());
              List<Problem> found =
                  new SchemaLint(documents, all.keySet()).problems(address, schema.getValue());
              problems.addAll(found);
              return !found.isEmpty();
            });
    return own;
  }

  private Optional<String> name(String path) {
    Matcher file = FILE.matcher(path);
    if (file.matches()) {
      return Optional.of(file.group(1));
    }
    problems.add(
        ProblemCode.WRONG_SCHEMA,
        Place.of(path),
        "The file’s name is not that of a content type.",
        path,
        "Name it after its type, in small letters: types/recipe.schema.json.");
    return Optional.empty();
  }

  private Optional<Mapping> parse(String path, byte[] bytes) {
    Origin origin = Origin.whole(path, ProblemCode.WRONG_SCHEMA);
    // YAML doesn't indent with tabs; JSON does, and has none inside its strings.
    return Utf8.decode(path, bytes, problems)
        .flatMap(text -> json.read(text.replace('\t', ' '), origin, problems))
        .flatMap(value -> object(value));
  }

  private Optional<Mapping> object(Value value) {
    if (value instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.add(
        new Problem(
            ProblemCode.WRONG_SCHEMA,
            value.place(),
            "The schema is not a JSON object.",
            Shown.value(value),
            "Begin it with “{” and “\"type\": \"object\"”; types of the handbook show how."));
    return Optional.empty();
  }
}
