package press.galley.preview.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The other names that symbolic links give to files: thread-safe. */
final class LinkNames {

  private final Map<Path, Path> targets = new ConcurrentHashMap<>();

  /** Takes down where a link leads to. One that leads to a folder it stands in is not followed. */
  void put(Path link, Path target) {
    if (!link.startsWith(target)) {
      targets.put(link, target);
    }
  }

  void remove(Path link) {
    targets.remove(link);
  }

  Optional<Path> target(Path link) {
    return Optional.ofNullable(targets.get(link));
  }

  boolean leadTo(Path file) {
    return targets.containsValue(file);
  }

  /** Every name of a file, its own first. */
  Set<Path> of(Path file) {
    Set<Path> names = new LinkedHashSet<>(Set.of(file));
    if (!targets.isEmpty()) {
      follow(file, new ArrayList<>(targets.keySet()), names);
    }
    return names;
  }

  /** On the way to a name no link is taken twice: links that lead to each other have an end. */
  private void follow(Path name, List<Path> links, Set<Path> names) {
    for (Path link : links) {
      Path target = targets.get(link);
      if (target != null && name.startsWith(target)) {
        Path other = name.equals(target) ? link : link.resolve(target.relativize(name));
        if (names.add(other)) {
          follow(other, links.stream().filter(one -> !one.equals(link)).toList(), names);
        }
      }
    }
  }
}
