package press.galley.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What stands under a name in a folder, asked of the file system once.
 *
 * @param kind what it is
 * @param stamp its stamp
 */
public record Entry(Kind kind, Stamp stamp) {

  /** What a name can stand for. */
  public enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** Such as a socket. */
    OTHER
  }

  /** The bits of a file's mode that tell its kind: see {@code inode(7)}. */
  private static final int KIND = 0170000;

  private static final int FILE = 0100000;
  private static final int FOLDER = 0040000;
  private static final int LINK = 0120000;

  /** What stands there, a symbolic link as such. */
  static Entry of(Path path) throws IOException {
    return of(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What stands there, or where a symbolic link leads. */
  public static Entry behind(Path path) throws IOException {
    return of(path, new LinkOption[0]);
  }

  private static Entry of(Path path, LinkOption... options) throws IOException {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return of(Files.readAttributes(path, BasicFileAttributes.class, options));
    }
    Map<String, Object> unix =
        Files.readAttributes(path, "unix:mode,size,lastModifiedTime,ctime,ino", options);
    return new Entry(
        kind((Integer) of(unix, "mode") & KIND),
        new Stamp(
            (Long) of(unix, "size"),
            nanos((FileTime) of(unix, "lastModifiedTime")),
            nanos((FileTime) of(unix, "ctime")),
            (Long) of(unix, "ino")));
  }

  private static Entry of(BasicFileAttributes basic) {
    Kind kind =
        basic.isRegularFile()
            ? Kind.FILE
            : basic.isDirectory() ? Kind.FOLDER : basic.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    return new Entry(kind, new Stamp(basic.size(), nanos(basic.lastModifiedTime()), 0, 0));
  }

  private static Kind kind(int mode) {
    return switch (mode) {
      case FILE -> Kind.FILE;
      case FOLDER -> Kind.FOLDER;
      case LINK -> Kind.LINK;
      default -> Kind.OTHER;
    };
  }

  private static Object of(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
