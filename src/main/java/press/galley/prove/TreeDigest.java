package press.galley.prove;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import press.galley.site.Digest;

/**
 * The digest of a whole site: the SHA-256 of what {@code sha256sum} prints for its files, a line a
 * file, in the order of the bytes of their paths.
 */
final class TreeDigest {

  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private TreeDigest() {}

  /** Of files, by their paths under the output folder. */
  static Digest of(Map<String, Digest> files) {
    StringBuilder lines = new StringBuilder();
    files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_BYTES))
        .forEach(file -> lines.append(line(file.getKey(), file.getValue())).append('\n'));
    return Digest.of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A name with a backslash has it doubled, and the line begins with another. */
  private static String line(String path, Digest digest) {
    String line = digest.hex() + "  " + path.replace("\\", "\\\\");
    return path.contains("\\") ? "\\" + line : line;
  }
}
