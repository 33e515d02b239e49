package press.galley.read;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import press.galley.site.Digest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * A file of the site folder.
 *
 * @param path relative to the site's root, with {@code /}
 * @param file where it stands on disk, absolute
 * @param stamp what the file system said of it when it was found, before it was read
 */
public record Source(String path, Path file, Stamp stamp) implements Comparable<Source> {

  private static final int LOOKS = 20;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

  /** In bytes; larger ones are read piece by piece. */
  private static final int STROKE = 1 << 16;

  /** A file of a site that stands in no folder of sources, such as its settings. */
  public static Source apart(String path, Path root) {
    return new Source(path, root.resolve(path), new Stamp(0, 0, 0, 0));
  }

  /** The same file with what the file system says of it now; nothing where it is gone. */
  public Optional<Source> now() {
    try {
      Entry entry = Entry.behind(file);
      return entry.kind() == Entry.Kind.FILE
          ? Optional.of(new Source(path, file, entry.stamp()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Its bytes, read anew at each call; as {@link #written} where it had some when it was found. */
  public byte[] bytes() throws IOException {
    return stamp.size() == 0 ? all() : written();
  }

  /** Read at one stroke, by the size that it had: Java's own way asks the system more often. */
  private byte[] all() throws IOException {
    int size = (int) Math.min(stamp.size(), STROKE);
    byte[] bytes = new byte[size + 1];
    return stroke(bytes) == size ? Arrays.copyOf(bytes, size) : Files.readAllBytes(file);
  }

  /** How many bytes one stroke gives; -1 where it gives none. */
  private int stroke(byte[] bytes) throws IOException {
    try (InputStream in = new FileInputStream(file.toFile())) {
      return in.read(bytes);
    } catch (FileNotFoundException e) {
      // Java's own way says better what is wrong.
      return -1;
    }
  }

  /**
   * Its bytes, or where it has none those that come within a tenth of a second: a file that is
   * saved is emptied first by many editors, and may be read just then.
   */
  public byte[] written() throws IOException {
    byte[] bytes = all();
    for (int i = 0; i < LOOKS && bytes.length == 0; i++) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      bytes = all();
    }
    return bytes;
  }

  /**
   * Puts its first bytes into an array: as many as it had when it was found, or as there is room
   * for.
   *
   * @return how many; 0 where they could not be had at one stroke, and {@link #written} has to look
   */
  public int begin(byte[] into) throws IOException {
    int most = (int) Math.min(stamp.size(), into.length);
    // What has grown or shrunk meanwhile is not whole.
    return stroke(into) == most ? most : 0;
  }

  /** Its bytes, to be read piece by piece. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** The digest of its bytes, which need not fit into memory. */
  public Digest digest() throws IOException {
    try (InputStream in = open()) {
      return Digest.of(in);
    }
  }

  /** Its bytes, or nothing and a problem that says why. */
  public Optional<byte[]> read(Problems problems) {
    try {
      return Optional.of(bytes());
    } catch (IOException e) {
      problems.add(Unreadable.of(path, e));
      return Optional.empty();
    }
  }

  /**
   * Its bytes once more, for the rest of what was read of it before. Nothing, and a problem, where
   * they are not the same any more: what is new in them has not passed the edition.
   *
   * @param digest of the bytes that were read before
   * @param digests gives the digest of bytes
   */
  public Optional<byte[]> again(
      String digest, Function<byte[], String> digests, Problems problems) {
    Optional<byte[]> now = read(problems);
    if (now.isPresent() && !digests.apply(now.get()).equals(digest)) {
      problems.add(
          ProblemCode.FILE_CHANGED,
          Place.of(path),
          "The file was changed while the website was being made.",
          "",
          "Bake again.");
      return Optional.empty();
    }
    return now;
  }

  /** The name of the file without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder it stands in, relative to the site's root, with {@code /} at its end. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** What follows the last full stop of its name, or nothing. */
  public String extension() {
    int dot = name().lastIndexOf('.');
    return dot < 0 ? "" : name().substring(dot + 1);
  }

  /** By path, code unit by code unit: the same order on every machine. */
  @Override
  public int compareTo(Source other) {
    return path.compareTo(other.path);
  }
}
