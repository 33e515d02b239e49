package press.galley.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import press.galley.layout.Output;
import press.galley.site.Problems;
import press.galley.site.Workers;

/**
 * The folder that a site is baked to. Writing is all or nothing: changed files are made aside
 * first, then moved into place by a list that is kept until all are, so that the next bake puts
 * right what one that was killed has left. A file that no bake wrote is left alone and named.
 */
public final class OutputFolder {

  /** What says that a file is as the last bake left it. */
  public enum Trust {
    /** Its size and its time. */
    STAMPS,
    /** Its bytes as well. */
    BYTES
  }

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
    this.aside = PrivateFolder.of(folder);
    this.problems = problems;
    this.writable = writable;
  }

  /**
   * Claims the folder for one bake; what a bake that was killed had begun is given up first.
   * Nothing and a problem where another bake has it, or where it can't be changed.
   */
  public Optional<Claim> claim() {
    return claim(Trust.STAMPS);
  }

  /** The same, with a word on what of the folder is believed. */
  public Optional<Claim> claim(Trust trust) {
    try {
      PrivateFolder.make(aside);
      OutputLock lock = OutputLock.in(aside);
      Optional<Claim> claim = Optional.empty();
      try {
        claim = claim(lock, trust);
        return claim;
      } finally {
        if (claim.isEmpty()) {
          lock.close();
        }
      }
    } catch (UncheckedIOException e) {
      problems.add(WriteProblems.of(Objects.requireNonNull(e.getCause()), folder));
    } catch (IOException e) {
      problems.add(WriteProblems.of(e, folder));
    }
    return Optional.empty();
  }

  private Optional<Claim> claim(OutputLock lock, Trust trust) throws IOException {
    if (!lock.isHeld()) {
      problems.add(WriteProblems.busy(folder));
      return Optional.empty();
    }
    Move.giveUp(aside);
    new Stage(aside).discard();
    Standing standing = Standing.of(folder, Manifest.read(aside.resolve(Manifest.FILE)), trust);
    return Optional.of(new Claim(this, aside, lock, standing));
  }

  /** Claims the folder, makes it hold these files, and lets it go. */
  WriteReport write(SortedMap<String, Output> outputs, Workers workers) {
    Optional<Claim> claim = claim();
    if (claim.isEmpty()) {
      return WriteReport.NOTHING;
    }
    try (Claim own = claim.get()) {
      return own.write(outputs, workers);
    }
  }

  /** How writing ended, and every file as it stands now. */
  record Written(WriteReport report, Manifest manifest) {}

  /**
   * Makes the folder hold these files, as far as they differ from what stands there; nothing and a
   * problem where it stays as it was.
   */
  Optional<Written> write(
      Standing standing, Staging staging, SortedMap<String, Output> outputs, Workers workers) {
    try {
      return update(standing, staging, outputs, workers);
    } catch (StageException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(WriteProblems.of(e, folder));
    }
    return Optional.empty();
  }

  private Optional<Written> update(
      Standing standing, Staging staging, SortedMap<String, Output> outputs, Workers workers)
      throws IOException, StageException {
    Staging.Staged staged = staging.stage(outputs, workers);
    List<String> gone = standing.own().filter(path -> !outputs.containsKey(path)).toList();
    Move move = new Move(staged.changed(), gone);
    if (!isFree(standing, staged, move)) {
      staging.discard();
      return Optional.empty();
    }
    new ForeignFiles(standing, others, problems).name(outputs.keySet());
    int changed = move.changed().size();
    Written written =
        new Written(
            new WriteReport(changed, outputs.size() - changed, move.gone().size()),
            staged.manifest());
    if (move.isEmpty() && staged.manifest().equals(standing.last())) {
      return Optional.of(written);
    }
    move.begin(aside, staged.manifest());
    return finish() ? Optional.of(written) : Optional.empty();
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

  /** Finishes the move that was begun; says why if it can't be. */
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
