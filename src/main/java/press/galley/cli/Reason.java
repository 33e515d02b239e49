package press.galley.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file could not be read or written. */
final class Reason {

  private Reason() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write there";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands in the way";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return Objects.requireNonNull(system.getReason());
    }
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
