package press.galley.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The manifest in a file; an empty one where there is none or it is damaged. */
  static Manifest read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf("sha256 ");
    if (end < 0
        || !text.startsWith(HEAD)
        || !text.substring(end).strip().equals(seal(text.substring(0, end)))) {
      return empty();
    }
    SortedMap<String, Written> files = new TreeMap<>();
    text.substring(0, end).lines().skip(1).forEach(line -> parse(line, files));
    return new Manifest(files);
  }

  private static void parse(String line, SortedMap<String, Written> files) {
    String[] parts = line.split(" ", 4);
    files.put(
        parts[3],
        new Written(new Digest(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
  }

  /** The manifest as text, one file a line, sealed by its own digest. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    files.forEach(
        (path, written) ->
            text.append(written.digest().hex())
                .append(' ')
                .append(written.size())
                .append(' ')
                .append(written.modifiedMillis())
                .append(' ')
                .append(path)
                .append('\n'));
    return (text + seal(text.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String seal(String text) {
    return "sha256 " + Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
