package press.galley.read;

import java.util.List;
import java.util.Set;

/**
 * Sources that a bake does without, as if they were not on disk. Documents among them may still be
 * named by others, without a mistake: that they exist is all that is left of them.
 *
 * @param paths of content, relative to the site's root
 */
public record Redaction(Set<String> paths) {

  /** Nothing is left out. */
  public static final Redaction NONE = new Redaction(Set.of());

  /** Copies its paths. */
  public Redaction {
    paths = Set.copyOf(paths);
  }

  /** The sources without these. */
  public Sources of(Sources sources) {
    List<Source> left =
        sources.content().stream().filter(source -> !paths.contains(source.path())).toList();
    return new Sources(
        left, sources.templates(), sources.assets(), sources.data(), sources.types());
  }
}
