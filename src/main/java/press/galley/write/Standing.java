package press.galley.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.galley.site.Digest;
import press.galley.write.OutputFolder.Trust;

/**
 * What stands in the output folder before a bake writes, and whose it is.
 *
 * @param folder the output folder
 * @param files what the file system says of each file, by path under the folder
 * @param last what the last bake wrote
 * @param trust what says that a file is as it was then
 */
record Standing(
    Path folder, NavigableMap<String, BasicFileAttributes> files, Manifest last, Trust trust) {

  /** Keeps the files from change. */
  Standing {
    files = Collections.unmodifiableNavigableMap(files);
  }

  /** What stands in a folder now; nothing where there is none. */
  static Standing of(Path folder, Manifest last, Trust trust) throws IOException {
    NavigableMap<String, BasicFileAttributes> files = new TreeMap<>();
    int prefix = folder.toString().length() + 1;
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.put(file.toString().substring(prefix).replace('\\', '/'), attributes);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new Standing(folder, files, last, trust);
  }

  /** Whether a file stands there that no bake wrote. */
  boolean isForeign(String path) {
    return files.containsKey(path) && !last.files().containsKey(path);
  }

  /** What the last bake wrote at a path, if that stands there and nobody has touched it since. */
  Optional<Manifest.Written> untouched(String path) {
    Manifest.Written written = last.files().get(path);
    BasicFileAttributes attributes = files.get(path);
    return written != null
            && attributes != null
            && written.size() == attributes.size()
            && written.modifiedMillis() == attributes.lastModifiedTime().toMillis()
            && (trust == Trust.STAMPS || isReadAs(written, path))
        ? Optional.of(written)
        : Optional.empty();
  }

  /** The files that the last bake wrote and that stand there still. */
  Stream<String> own() {
    return last.files().keySet().stream().filter(files::containsKey);
  }

  /** The files that no bake wrote. */
  Stream<String> foreign() {
    return files.keySet().stream().filter(this::isForeign);
  }

  /**
   * The foreign file that would be lost if this one were written: at its place with other bytes, in
   * the place of one of its folders, or below it.
   */
  Optional<String> inTheWayOf(String path, Digest digest) throws IOException {
    if (isForeign(path)) {
      // The same bytes are no loss: a bake whose record was lost wrote them.
      return holds(path, digest) ? Optional.empty() : Optional.of(path);
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (isForeign(path.substring(0, slash))) {
        return Optional.of(path.substring(0, slash));
      }
    }
    List<String> below = List.copyOf(files.subMap(path + "/", path + "0").keySet());
    return below.stream().filter(this::isForeign).findFirst();
  }

  private boolean isReadAs(Manifest.Written written, String path) {
    try {
      return holds(path, written.digest());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean holds(String path, Digest digest) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(path))) {
      return Digest.of(in).equals(digest);
    }
  }
}
