package press.galley.read;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/** The problem of a file that can't be read. */
public final class Unreadable {

  private Unreadable() {}

  /** Says why the file at a path, relative to the site's root, can't be read. */
  public static Problem of(String path, IOException cause) {
    return new Problem(
        ProblemCode.UNREADABLE_FILE,
        Place.of(path),
        "The file can't be read.",
        reason(cause),
        "Check that it exists and that you may read it.");
  }

  /** Without the machine's paths, which are what the message of such an exception holds. */
  private static String reason(IOException cause) {
    String kind = cause.getClass().getSimpleName().replace("Exception", "");
    return cause instanceof FileSystemException system
        ? Optional.ofNullable(system.getReason()).orElse(kind)
        : Optional.ofNullable(cause.getMessage()).orElse(kind);
  }
}
