package press.galley.prove;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.galley.prove.Certificate.Standing.Kind;
import press.galley.site.Digest;
import press.galley.site.Site;

/** What stands in the output folder; what other programs keep there does not count. */
final class StandingSite {

  private final Map<String, Digest> files = new TreeMap<>();
  private final Set<String> folders = new HashSet<>();
  private final List<String> foreign;
  private boolean other;

  private StandingSite(List<String> foreign) {
    this.foreign = foreign;
  }

  /**
   * How it compares with a site that was proven. A link is no file of a site, whatever it leads to:
   * what is there now need not be there later. The name of an empty folder can be read, too.
   */
  static Kind kind(Site site, Map<String, Digest> proven) {
    StandingSite standing = new StandingSite(site.settings().foreignFolders());
    if (Files.isDirectory(site.output())) {
      standing.read(site.output());
    }
    if (standing.isEmpty()) {
      return Kind.NONE;
    }
    return standing.is(proven) ? Kind.SAME : Kind.OTHER;
  }

  private void read(Path output) {
    try {
      // The output folder itself may be a link.
      Path folder = output.toRealPath();
      try (Stream<Path> all = Files.walk(folder).skip(1)) {
        for (Path file : (Iterable<Path>) all::iterator) {
          add(file, folder.relativize(file).toString().replace('\\', '/'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file, String path) throws IOException {
    if (foreign.stream().anyMatch(folder -> (path + "/").startsWith(folder + "/"))) {
      return;
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      folders.add(path);
    } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try (InputStream in = Files.newInputStream(file)) {
        files.put(path, Digest.of(in));
      }
    } else {
      other = true;
    }
  }

  private boolean isEmpty() {
    return files.isEmpty() && folders.isEmpty() && !other;
  }

  private boolean is(Map<String, Digest> proven) {
    Set<String> needed = new HashSet<>();
    proven.keySet().forEach(file -> above(file, needed));
    foreign.forEach(folder -> above(folder, needed));
    return !other && files.equals(proven) && needed.containsAll(folders);
  }

  private static void above(String path, Set<String> folders) {
    for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      folders.add(path.substring(0, at));
    }
  }
}
