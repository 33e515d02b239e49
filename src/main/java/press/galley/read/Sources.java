package press.galley.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every file of the site folder that a bake may use, each list sorted by path.
 *
 * @param content documents and the files beside them
 * @param templates templates, components, messages
 * @param assets files that are copied
 * @param data data files
 * @param types the schemas of the site's own content types
 */
public record Sources(
    List<Source> content,
    List<Source> templates,
    List<Source> assets,
    List<Source> data,
    List<Source> types) {

  /** Copies its lists. */
  public Sources {
    content = List.copyOf(content);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    data = List.copyOf(data);
    types = List.copyOf(types);
  }

  /** Those of these paths that are among them and still there, as they are now, by path. */
  public Map<String, Source> now(Set<String> paths) {
    return Stream.of(content, templates, assets, data, types)
        .flatMap(List::stream)
        .filter(source -> paths.contains(source.path()))
        .flatMap(source -> source.now().stream())
        .collect(Collectors.toUnmodifiableMap(Source::path, Function.identity()));
  }

  /** The same with some of the files as they are now, by path. */
  public Sources with(Map<String, Source> saved) {
    return new Sources(
        with(content, saved),
        with(templates, saved),
        with(assets, saved),
        with(data, saved),
        with(types, saved));
  }

  private static List<Source> with(List<Source> sources, Map<String, Source> saved) {
    return sources.stream().map(one -> saved.getOrDefault(one.path(), one)).toList();
  }

  /** Files by their path, for lookup. */
  public static Map<String, Source> byPath(List<Source> sources) {
    return sources.stream()
        .collect(Collectors.toUnmodifiableMap(Source::path, Function.identity()));
  }
}
