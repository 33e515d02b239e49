package press.galley.parse;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.site.ContentType;
import press.galley.site.Nearest;
import press.galley.site.Once;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * The content types of a site: the built-in ones, and those that the site's {@code types/} folder
 * adds or puts in their place. Immutable and thread-safe.
 */
public final class ContentTypes {

  private static final String COMMON = "common";
  private static final Map<String, Mapping> BUILT_IN =
      read("release", "member", "person", "event", "microsite", "page", COMMON);

  /** Most sites have no others. */
  private static final Supplier<ContentTypes> ALONE =
      new Once<>(() -> read(new TreeMap<>(), new Problems()));

  private final Map<String, ContentType> types;
  private final Schemas schemas;

  private ContentTypes(Map<String, ContentType> types, Schemas schemas) {
    this.types = Collections.unmodifiableMap(types);
    this.schemas = schemas;
  }

  /** Reads the built-in types, if nobody has. */
  public static void warmUp() {
    builtIn();
  }

  /** The built-in types alone. */
  public static ContentTypes builtIn() {
    return ALONE.get();
  }

  /**
   * The built-in types and a site's own. A schema that can't be used is a problem, and the built-in
   * one of that name stays.
   *
   * @param files the files of the site's {@code types/} folder by path ({@code
   *     types/recipe.schema.json}); others than {@code NAME.schema.json} are problems too
   */
  public static ContentTypes of(SortedMap<String, byte[]> files, Problems problems) {
    return files.isEmpty() ? builtIn() : read(files, problems);
  }

  private static ContentTypes read(SortedMap<String, byte[]> files, Problems problems) {
    SchemaReader reader = new SchemaReader(problems);
    Map<String, Mapping> byName = new LinkedHashMap<>(BUILT_IN);
    byName.putAll(reader.read(files, BUILT_IN));
    Map<URI, Mapping> documents = new LinkedHashMap<>();
    byName.forEach((name, document) -> documents.put(address(name), document));
    Schemas schemas = new Schemas(documents);
    Map<String, ContentType> types = new LinkedHashMap<>();
    for (String name : byName.keySet()) {
      if (!name.equals(COMMON)) {
        types.put(name, TypeFields.type(name, schemas.schema(address(name))));
      }
    }
    return new ContentTypes(types, schemas);
  }

  private static Map<String, Mapping> read(String... names) {
    Map<String, Mapping> read = new LinkedHashMap<>();
    for (String name : names) {
      read.put(name, SchemaReader.resource("types/" + name));
    }
    return Collections.unmodifiableMap(read);
  }

  /** All types: the built-in ones, then the site's own by name. */
  public Collection<ContentType> all() {
    return types.values();
  }

  /** The type of that name. */
  public Optional<ContentType> named(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /**
   * The type of a document: what its {@code type} says or, without one, the folder it stands in.
   *
   * @param id the document's path under the content folder
   * @param fields its head
   * @return nothing, and a problem, if no type has that name or that folder
   */
  public Optional<ContentType> typeOf(String id, Mapping fields, Problems problems) {
    if (fields.get("type").orElse(null) instanceof Scalar written && !written.text().isEmpty()) {
      return named(written.text()).or(() -> unknown(written.place(), written.text(), problems));
    }
    return inFolder(id).or(() -> folderUnknown(id, fields.place(), problems));
  }

  /** The type with the longest folder; asked for of every document, so without a stream. */
  private Optional<ContentType> inFolder(String id) {
    ContentType nearest = null;
    for (ContentType type : types.values()) {
      String folder = type.folder();
      boolean isIn =
          !folder.isEmpty() && id.startsWith(folder) && id.startsWith("/", folder.length());
      if (isIn && (nearest == null || folder.length() > nearest.folder().length())) {
        nearest = type;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Optional<ContentType> unknown(Place place, String name, Problems problems) {
    problems.add(
        ProblemCode.UNKNOWN_TYPE,
        place,
        "There is no content type “" + name + "”.",
        name,
        Nearest.hint(name, types.keySet()));
    return Optional.empty();
  }

  private Optional<ContentType> folderUnknown(String id, Place place, Problems problems) {
    problems.add(
        ProblemCode.UNKNOWN_TYPE,
        place,
        "Neither the head nor the folder says what type this document is.",
        id,
        "Add a line such as “type: page”, or move the file to a type’s folder: "
            + String.join(
                ", ",
                types.values().stream()
                    .map(ContentType::folder)
                    .filter(folder -> !folder.isEmpty())
                    .toList())
            + ".");
    return Optional.empty();
  }

  Schemas schemas() {
    return schemas;
  }

  static URI address(String name) {
    return Schemas.address("types/" + name + ".schema.json");
  }
}
