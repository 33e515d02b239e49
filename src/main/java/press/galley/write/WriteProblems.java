package press.galley.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;

/** Says why the output could not be written. */
final class WriteProblems {

  private static final String KEPT = " The last good output stays as it was.";

  private WriteProblems() {}

  static Problem of(IOException e, Path folder) {
    Place place = Place.of(file(e).orElse(folder.toString()));
    String message = Optional.ofNullable(e.getMessage()).orElse("").toLowerCase(Locale.ROOT);
    if (message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("quota")) {
      return new Problem(
          ProblemCode.DISK_FULL,
          place,
          "The disk is full.",
          reason(e),
          "Make room, then bake again." + KEPT);
    }
    if (e instanceof AccessDeniedException || message.contains("read-only")) {
      return new Problem(
          ProblemCode.NO_PERMISSION,
          place,
          "Galley may not write here.",
          reason(e),
          "Give yourself the right to write to this folder, or bake to another with --output."
              + KEPT);
    }
    return new Problem(
        ProblemCode.WRITE_FAILED,
        place,
        "The output can't be written.",
        reason(e),
        "Bake again." + KEPT);
  }

  /** Another bake is at it. */
  static Problem busy(Path folder) {
    return new Problem(
        ProblemCode.OUTPUT_BUSY,
        Place.of(folder.getFileName().toString()),
        "Another bake is writing to this folder.",
        "",
        "Wait until it is done, then bake again.");
  }

  /** Folders that a move would change and may not; nothing has been moved. */
  static Problem closed(List<Path> folders) {
    int others = folders.size() - 1;
    return new Problem(
        ProblemCode.NO_PERMISSION,
        Place.of(folders.get(0).toString()),
        "Galley may not change this folder.",
        "not writable" + (others == 0 ? "" : ", nor are others: " + others),
        "Give yourself the right to write to it, or bake to another folder with --output." + KEPT);
  }

  /** Why a move that was begun could not be finished. */
  static Problem halfway(IOException e, Path folder) {
    Problem problem = of(e, folder);
    return new Problem(
        ProblemCode.HALF_WRITTEN,
        problem.place(),
        "Some files of the site were written, not all.",
        problem.title() + " " + problem.found(),
        "Put that right, then bake again: that bake finishes what was begun.");
  }

  private static Optional<String> file(IOException e) {
    return e instanceof FileSystemException failed
        ? Optional.ofNullable(failed.getFile())
        : Optional.empty();
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return Optional.ofNullable(reason)
        .orElse(e.getClass().getSimpleName().replace("Exception", ""));
  }
}
