package press.galley.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import press.galley.layout.Output;
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
      try (OutputLock lock = OutputLock.in(aside)) {
        if (!lock.isHeld()) {
          problems.add(WriteProblems.busy(folder));
          return WriteReport.NOTHING;
        }
        return finish() ? update(outputs, workers) : WriteReport.NOTHING;
      }
    } catch (StageException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(WriteProblems.of(e, folder));
    }
    return WriteReport.NOTHING;
  }

  private WriteReport update(SortedMap<String, Output> outputs, Workers workers)
      throws IOException, StageException {
    Standing standing = Standing.of(folder, Manifest.read(aside.resolve(Manifest.FILE)));
    Stage stage = new Stage(aside);
    Staging.Staged staged = new Staging(stage, standing).stage(outputs, workers);
    List<String> gone = standing.own().filter(path -> !outputs.containsKey(path)).toList();
    Move move = new Move(staged.changed(), gone);
    WriteReport report =
        new WriteReport(
            move.changed().size(), outputs.size() - move.changed().size(), move.gone().size());
    if (!isFree(standing, staged, move)) {
      stage.discard();
      return WriteReport.NOTHING;
    }
    new ForeignFiles(standing, others, problems).name(outputs.keySet());
    if (move.isEmpty() && staged.manifest().equals(standing.last())) {
      return report;
    }
    move.begin(aside, staged.manifest());
    return finish() ? report : WriteReport.NOTHING;
  }

  /** Whether nothing stands in the way of a move; what does is named. */
  private boolean isFree(Standing standing, Staging.Staged staged, Move move) throws IOException {
    if (new ForeignFiles(standing, others, problems).areInTheWay(staged)) {
      return false;
    }
    List<Path> closed = new Gate(folder, writable).closed(move, standing.files().keySet());
    if (!closed.isEmpty()) {
      problems.add(WriteProblems.closed(closed));
    }
    return closed.isEmpty();
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
}
