package press.galley.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Files by their path, for lookup. */
  public static Map<String, Source> byPath(List<Source> sources) {
    return sources.stream()
        .collect(Collectors.toUnmodifiableMap(Source::path, Function.identity()));
  }
}
