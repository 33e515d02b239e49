package press.galley.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder beside the output that holds what is kept from bake to bake. It tells what nobody else
 * need know, so that only its owner may look into it, where the file system has such rights.
 */
final class PrivateFolder {

  private PrivateFolder() {}

  /** Makes it; one that stands keeps its rights, which somebody may have chosen. */
  static void make(Path folder) throws IOException {
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

  private static FileAttribute<?>[] rights(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
