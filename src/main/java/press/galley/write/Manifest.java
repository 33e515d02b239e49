package press.galley.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.galley.site.Digest;

/**
 * What the last bake wrote: every file with the digest of its bytes, its size and its time. It
 * stands beside the output, never inside it.
 *
 * @param files by path under the output folder
 */
record Manifest(SortedMap<String, Written> files) {

  /** Its name, in the private folder beside the output. */
  static final String FILE = "manifest";

  private static final String HEAD = "galley-manifest 1";

  /** A file as it was written: what its bytes are, and what the file system said of it. */
  record Written(Digest digest, long size, long modifiedMillis) {}

  /** Copies its files. */
  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Nothing was written. */
  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  /** A file that it tells of. */
  Written written(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** The same, and files of which nobody knows what stands there, if anything does. */
  Manifest withUnknown(List<String> paths) {
    SortedMap<String, Written> all = new TreeMap<>(files);
    paths.forEach(path -> all.put(path, new Written(Digest.of(new byte[0]), -1, 0)));
    return new Manifest(all);
  }

  /** The manifest in a file; an empty one where there is none or it is damaged. */
  static Manifest read(Path file) throws IOException {
    List<String> lines = SealedLines.read(file).orElse(List.of());
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return empty();
    }
    SortedMap<String, Written> files = new TreeMap<>();
    lines.stream().skip(1).forEach(line -> parse(line, files));
    return new Manifest(files);
  }

  /** {@code DIGEST SIZE TIME PATH}; a path may hold spaces. */
  private static void parse(String line, SortedMap<String, Written> files) {
    int size = line.indexOf(' ') + 1;
    int time = line.indexOf(' ', size) + 1;
    int path = line.indexOf(' ', time) + 1;
    files.put(
        line.substring(path),
        new Written(
            new Digest(line.substring(0, size - 1)),
            Long.parseLong(line, size, time - 1, 10),
            Long.parseLong(line, time, path - 1, 10)));
  }

  /** Writes it to a file, one file of the site a line. */
  void write(Path file) throws IOException {
    SealedLines.write(
        file, Stream.concat(Stream.of(HEAD), files.keySet().stream().map(this::line)));
  }

  private String line(String path) {
    Written written = written(path);
    return written.digest().hex()
        + ' '
        + written.size()
        + ' '
        + written.modifiedMillis()
        + ' '
        + path;
  }
}
