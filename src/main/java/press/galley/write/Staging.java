package press.galley.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.galley.layout.Output;
import press.galley.site.Digest;
import press.galley.site.Workers;

/** Makes the files that differ from what stands in the output, aside from it. */
final class Staging {

  /**
   * What was made.
   *
   * @param digests of every file of the site, changed or not, by path
   * @param changed the paths whose new bytes lie aside, sorted
   */
  record Staged(SortedMap<String, Digest> digests, List<String> changed) {

    /** The digest of a file of the site. */
    Digest digest(String path) {
      return Objects.requireNonNull(digests.get(path), path);
    }
  }

  private final Path stage;
  private final Manifest last;
  private final Map<String, BasicFileAttributes> standing;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Staging(Path aside, Manifest last, Map<String, BasicFileAttributes> standing) {
    this.stage = aside.resolve("stage");
    this.last = last;
    this.standing = standing;
  }

  /**
   * Makes every file whose bytes are not those that stand in the output.
   *
   * @throws StageException for the first file by path that could not be made
   */
  Staged stage(SortedMap<String, Output> outputs, Workers workers)
      throws IOException, StageException {
    discard();
    List<Map.Entry<String, Output>> all = List.copyOf(outputs.entrySet());
    List<Made> made = workers.map(all, entry -> stage(entry.getKey(), entry.getValue()));
    SortedMap<String, Digest> digests = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (made.get(i) instanceof Failed failed) {
        discard();
        throw failed.why();
      }
      digests.put(all.get(i).getKey(), ((Done) made.get(i)).digest());
    }
    List<String> changed =
        digests.keySet().stream().filter(path -> !stands(path, digests.get(path))).toList();
    return new Staged(digests, changed);
  }

  /** How the making of one file ended; threads give it back so that none is cut off at work. */
  private sealed interface Made {}

  private record Done(Digest digest) implements Made {}

  private record Failed(StageException why) implements Made {}

  /** What the file system says of a file that was made. */
  BasicFileAttributes attributes(String path) throws IOException {
    return Files.readAttributes(stage.resolve(path), BasicFileAttributes.class);
  }

  /** Removes everything that lies aside. */
  void discard() throws IOException {
    if (!Files.exists(stage)) {
      return;
    }
    try (Stream<Path> files = Files.walk(stage)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Made stage(String path, Output output) {
    byte[] bytes;
    try {
      bytes = output.bytes();
    } catch (IOException e) {
      return new Failed(StageException.unreadable(output, e));
    }
    try {
      Digest digest = Digest.of(bytes);
      if (!stands(path, digest)) {
        Path file = stage.resolve(path);
        makeFolder(file);
        Files.write(file, bytes);
      }
      return new Done(digest);
    } catch (IOException e) {
      return new Failed(StageException.unwritable(e, stage));
    }
  }

  /** Counted as made only when it is: another thread may be about to write into it. */
  private void makeFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  /** Whether the output holds these bytes at a path, and nobody touched them since. */
  private boolean stands(String path, @Nullable Digest digest) {
    Manifest.Written written = last.files().get(path);
    BasicFileAttributes attributes = standing.get(path);
    return written != null
        && attributes != null
        && written.digest().equals(digest)
        && written.size() == attributes.size()
        && written.modifiedMillis() == attributes.lastModifiedTime().toMillis();
  }
}
