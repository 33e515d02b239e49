package press.galley.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import press.galley.layout.Output;
import press.galley.site.Digest;
import press.galley.site.RunningDigest;

/** The folder beside the output in which files are made before they are moved. Thread-safe. */
final class Stage {

  /** Its name, in the private folder beside the output. */
  static final String FOLDER = "stage";

  private static final int PIECE = 1 << 16;

  private final Path folder;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  Stage(Path aside) {
    this.folder = aside.resolve(FOLDER);
  }

  /** The folder in which files are made. */
  Path folder() {
    return folder;
  }

  /** Where a file is made. */
  Path at(String path) {
    return folder.resolve(path);
  }

  /** Makes a file of these bytes. */
  Manifest.Written write(String path, byte[] bytes, Digest digest) throws IOException {
    Path file = at(path);
    makeFolder(OutputPath.folder(path));
    try (OutputStream out = create(file)) {
      for (int from = 0; from < bytes.length; from += PIECE) {
        out.write(bytes, from, Math.min(PIECE, bytes.length - from));
      }
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return written(file, digest, bytes.length);
  }

  /** Makes a copy, piece by piece: a film need not fit into memory. */
  Manifest.Written copy(Output.Copied output) throws IOException, StageException {
    Path file = folder.resolve(output.file());
    makeFolder(OutputPath.folder(output.file()));
    RunningDigest digest = new RunningDigest();
    long size = 0;
    try (InputStream in = open(output);
        OutputStream out = create(file)) {
      byte[] piece = new byte[PIECE];
      for (int read = read(in, piece, output); read >= 0; read = read(in, piece, output)) {
        out.write(piece, 0, read);
        digest.add(piece, 0, read);
        size += read;
      }
    }
    return written(file, digest.digest(), size);
  }

  /** Removes all that lies in it. */
  void discard() throws IOException {
    made.clear();
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static InputStream open(Output.Copied output) throws StageException {
    try {
      return output.source().open();
    } catch (IOException e) {
      throw StageException.unreadable(output, e);
    }
  }

  private static int read(InputStream in, byte[] piece, Output output) throws StageException {
    try {
      return in.read(piece);
    } catch (IOException e) {
      throw StageException.unreadable(output, e);
    }
  }

  private static OutputStream create(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Counted as made only when it is: another thread may be about to write into it. */
  private void makeFolder(String path) throws IOException {
    if (made.contains(path)) {
      return;
    }
    if (!path.isEmpty()) {
      makeFolder(OutputPath.folder(path));
    }
    try {
      Files.createDirectory(folder.resolve(path));
    } catch (FileAlreadyExistsException e) {
      // Another thread was faster.
    }
    made.add(path);
  }

  private static Manifest.Written written(Path file, Digest digest, long size) throws IOException {
    return new Manifest.Written(digest, size, Files.getLastModifiedTime(file).toMillis());
  }
}
