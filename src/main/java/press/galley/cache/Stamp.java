package press.galley.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without reading it: while it says the same, the file is taken
 * for unchanged. The rule is git's: a file that was changed about when the stamp was taken may
 * change again within one tick of the clock, and such a stamp is not trusted.
 *
 * @param size in bytes
 * @param modified when its bytes were last changed, in nanoseconds since 1970
 * @param changed when anything of it was, which no program can set back; 0 where nobody knows
 * @param inode its number; 0 where files have none
 */
public record Stamp(long size, long modified, long changed, long inode) {

  /** Longer than the tick of any file system's clock: FAT's is two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file, of what a symbolic link leads to. */
  public static Stamp of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(basic.size(), nanos(basic.lastModifiedTime()), 0, 0);
    }
    Map<String, Object> unix = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
    return new Stamp(
        (Long) of(unix, "size"),
        nanos((FileTime) of(unix, "lastModifiedTime")),
        nanos((FileTime) of(unix, "ctime")),
        (Long) of(unix, "ino"));
  }

  /** Whether the file was last changed well before an instant of the file system's clock. */
  boolean isSettledBefore(long nanos) {
    return Math.max(modified, changed) < nanos - TICK;
  }

  private static Object of(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  void write(Encoder to) {
    to.number(size).fixed(modified).fixed(changed).number(inode);
  }

  static Stamp read(Decoder from) {
    return new Stamp(from.number(), from.fixed(), from.fixed(), from.number());
  }
}
