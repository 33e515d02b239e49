package press.galley.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import press.galley.layout.Output;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Workers;

/**
 * The folder that a site is baked to. Writing is all or nothing: changed files are made aside
 * first, then moved into place by a list that is kept until all are, so that a bake that was killed
 * is finished by the next one. A file that no bake wrote is left alone and named.
 */
public final class OutputFolder {

  private final Path folder;
  private final Path aside;
  private final List<String> others;
  private final Problems problems;
  private final Predicate<Path> writable;

  /**
   * A folder, absolute; beside it stands a private one, {@code .NAME.galley}.
   *
   * @param others folders within it that belong to other programs, whose files are not named
   */
  public OutputFolder(Path folder, List<String> others, Problems problems) {
    this(folder, others, problems, Files::isWritable);
  }

  /** A folder of which another than the file system says what may be changed. */
  OutputFolder(Path folder, List<String> others, Problems problems, Predicate<Path> writable) {
    this.folder = OutputGuard.real(folder);
    this.others = List.copyOf(others);
    this.aside = folder.resolveSibling("." + folder.getFileName() + ".galley");
    this.problems = problems;
    this.writable = writable;
  }

  /** Makes the folder hold these files, as far as they differ from what stands there. */
  public WriteReport write(SortedMap<String, Output> outputs, Workers workers) {
    try {
      Files.createDirectories(aside);
      try (FileChannel channel =
              FileChannel.open(
                  aside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        return lock.isValid() ? locked(outputs, workers) : WriteReport.NOTHING;
      }
    } catch (BusyException e) {
      busy();
    } catch (IOException e) {
      problems.add(WriteProblems.of(e, folder));
    }
    return WriteReport.NOTHING;
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new BusyException();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      throw new BusyException();
    }
  }

  private static final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private WriteReport locked(SortedMap<String, Output> outputs, Workers workers)
      throws IOException {
    if (!finish()) {
      return WriteReport.NOTHING;
    }
    Standing standing = Standing.of(folder, Manifest.read(aside.resolve(Manifest.FILE)));
    Stage stage = new Stage(aside);
    try {
      Staging.Staged staged = new Staging(stage, standing).stage(outputs, workers);
      if (isInTheWay(standing, staged)) {
        stage.discard();
        return WriteReport.NOTHING;
      }
      nameForeign(standing, outputs);
      List<String> gone =
          standing.own().filter(path -> !outputs.containsKey(path)).sorted().toList();
      Move move = new Move(staged.changed(), gone);
      if (move.isEmpty() && staged.manifest().equals(standing.last())) {
        return new WriteReport(0, outputs.size(), 0);
      }
      List<Path> closed = new Gate(folder, writable).closed(move, standing.files().keySet());
      if (!closed.isEmpty()) {
        stage.discard();
        problems.add(WriteProblems.closed(closed));
        return WriteReport.NOTHING;
      }
      move.begin(aside, staged.manifest());
      int changed = move.changed().size();
      return finish()
          ? new WriteReport(changed, outputs.size() - changed, move.gone().size())
          : WriteReport.NOTHING;
    } catch (StageException e) {
      problems.add(e.problem());
      return WriteReport.NOTHING;
    }
  }

  /** Finishes the move that was begun, by this bake or the last; says why if it can't be. */
  private boolean finish() {
    try {
      Move.finish(folder, aside);
      return true;
    } catch (IOException e) {
      problems.add(WriteProblems.halfway(e, folder));
      return false;
    }
  }

  /** Whether writing would lose a file of another's; each is named. */
  private boolean isInTheWay(Standing standing, Staging.Staged staged) throws IOException {
    boolean found = false;
    for (String path : staged.changed()) {
      Optional<String> other = standing.inTheWayOf(path, staged.manifest().written(path).digest());
      if (other.isPresent()) {
        found = true;
        problems.add(
            ProblemCode.WRITE_FAILED,
            Place.of(shown(other.get())),
            "A file that Galley did not write stands where a page goes.",
            path,
            "Move it away, or bake to another folder with --output.");
      }
    }
    return found;
  }

  private void nameForeign(Standing standing, Map<String, Output> outputs) {
    standing
        .foreign()
        .filter(path -> !outputs.containsKey(path))
        .filter(path -> others.stream().noneMatch(other -> path.startsWith(other + "/")))
        .forEach(
            path ->
                problems.add(
                    ProblemCode.FOREIGN_FILE,
                    Place.of(shown(path)),
                    "This file was not written by Galley and is left as it is.",
                    "",
                    "Remove it, put it into the site's assets folder if it belongs to the site, or"
                        + " name its folder in galley.output.foreign."));
  }

  private void busy() {
    problems.add(
        ProblemCode.OUTPUT_BUSY,
        Place.of(folder.getFileName().toString()),
        "Another bake is writing to this folder.",
        "",
        "Wait until it is done, then bake again.");
  }

  private String shown(String path) {
    return folder.getFileName() + "/" + path;
  }
}
