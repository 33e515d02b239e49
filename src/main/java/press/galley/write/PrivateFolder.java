package press.galley.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The folder beside the output that holds what is kept from bake to bake. It tells what nobody else
 * need know, so that only its owner may look into it, where the file system has such rights.
 */
public final class PrivateFolder {

  private static final String ENDING = ".galley";

  private PrivateFolder() {}

  /** That of an output folder: {@code .NAME.galley} beside it. */
  public static Path of(Path output) {
    return output.resolveSibling("." + output.getFileName() + ENDING);
  }

  /** Whether a folder has the name of a private one. */
  static boolean isOne(Path folder) {
    String name = String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
    return name.startsWith(".") && name.endsWith(ENDING) && name.length() > ENDING.length();
  }

  /** Makes it; one that stands keeps its rights, which somebody may have chosen. */
  public static void make(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(folder, rights(folder));
    } catch (FileAlreadyExistsException e) {
      // Another bake made it, or somebody else put a file there, which shows when it is used.
    }
  }

  /**
   * What the file system's own clock says, in nanoseconds since 1970: a file is written for it, but
   * never one that a symbolic link leads to.
   *
   * @param file may be there
   */
  public static long now(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      return now(file, channel);
    }
  }

  /** The same of a file that is open. */
  static long now(Path file, FileChannel channel) throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
    return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
  }

  private static FileAttribute<?>[] rights(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
