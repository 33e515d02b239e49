package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where symbolic links lead, by the names that things have in the site.
 *
 * @param roots the folders among the roots, by where they are in truth
 */
record Places(Map<Path, Path> roots) {

  Places {
    roots = Map.copyOf(roots);
  }

  static Places of(Set<Path> roots) {
    Map<Path, Path> places = new HashMap<>();
    // A folder that is there under its own name goes before a link to it.
    List<Path> folders =
        roots.stream()
            .filter(Files::isDirectory)
            .sorted(Comparator.comparing(Files::isSymbolicLink))
            .toList();
    for (Path root : folders) {
      real(root)
          .filter(place -> places.keySet().stream().noneMatch(place::startsWith))
          .ifPresent(place -> places.put(place, root));
    }
    return new Places(places);
  }

  /** Where a path leads in one step, if it is a link. What it leads to need not be there. */
  Optional<Path> target(Path link) {
    if (!Files.isSymbolicLink(link)) {
      return Optional.empty();
    }
    try {
      Path said = link.resolveSibling(Files.readSymbolicLink(link));
      Path folder = said.getParent();
      Path name = said.getFileName();
      // Of “..” the name says nothing.
      return folder == null || name.toString().startsWith("..")
          ? end(link)
          : real(folder).map(place -> named(place.resolve(name)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What is at the end of all links, if something is there. */
  Optional<Path> end(Path link) {
    return real(link).map(this::named);
  }

  private Path named(Path place) {
    for (Map.Entry<Path, Path> root : roots.entrySet()) {
      if (place.equals(root.getKey())) {
        return root.getValue();
      }
      if (place.startsWith(root.getKey())) {
        return root.getValue().resolve(root.getKey().relativize(place));
      }
    }
    return place;
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
