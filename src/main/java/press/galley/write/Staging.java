package press.galley.write;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import press.galley.layout.Output;
import press.galley.site.Digest;
import press.galley.site.Workers;

/**
 * Makes the files that differ from what stands in the output, aside from it: most when all are
 * there, pages as soon as they are rendered, so that they need not all be held. Thread-safe.
 */
final class Staging {

  /**
   * What was made.
   *
   * @param manifest every file of the site as it will be, changed or not
   * @param changed the paths whose new bytes lie on the stage, sorted
   */
  record Staged(Manifest manifest, List<String> changed) {}

  private final Stage stage;
  private final Standing standing;
  private final Map<String, Done> placed = new ConcurrentHashMap<>();

  Staging(Stage stage, Standing standing) {
    this.stage = stage;
    this.standing = standing;
  }

  /**
   * Makes a file before the others. One that can't be made now is given back as it came: it will be
   * tried again, and the reason told then.
   */
  Output place(Output.Made output) {
    if (made(output) instanceof Done done) {
      placed.put(output.file(), done);
      return new Output.Placed(
          output.file(), done.change() == Change.NONE ? standing.folder() : stage.folder());
    }
    return output;
  }

  /** Gives up all that was made. */
  void discard() throws IOException {
    placed.clear();
    stage.discard();
  }

  /**
   * Makes every file whose bytes are not those that stand in the output.
   *
   * @throws StageException for the first file by path that could not be made; the stage is empty
   */
  Staged stage(SortedMap<String, Output> outputs, Workers workers)
      throws IOException, StageException {
    dropUnlike(outputs);
    SortedMap<String, Manifest.Written> files = new TreeMap<>();
    List<String> changed = new ArrayList<>();
    for (Made made : workers.map(List.copyOf(outputs.values()), this::made)) {
      if (made instanceof Failed failed) {
        discard();
        throw failed.why();
      }
      Done done = (Done) made;
      files.put(done.path(), done.written());
      if (done.change() == Change.NEW_BYTES) {
        changed.add(done.path());
      }
    }
    return new Staged(new Manifest(files), changed);
  }

  /** Of what was placed, removes what has no place in the site after all, or another file has. */
  private void dropUnlike(SortedMap<String, Output> outputs) throws IOException {
    for (String path : List.copyOf(placed.keySet())) {
      if (!(outputs.get(path) instanceof Output.Placed)) {
        placed.remove(path);
        Files.deleteIfExists(stage.at(path));
      }
    }
  }

  /** How the making of one file ended; threads give it back so that none is cut off at work. */
  private sealed interface Made {}

  private record Done(String path, Manifest.Written written, Change change) implements Made {}

  private record Failed(StageException why) implements Made {}

  private enum Change {
    NEW_BYTES,
    NONE
  }

  private Made made(Output output) {
    Done before = placed.get(output.file());
    if (before != null) {
      return before;
    }
    Optional<Manifest.Written> stands = standing.untouched(output.file());
    try {
      return output instanceof Output.Copied copied
          ? copied(copied, stands)
          : output instanceof Output.Kept && stands.isPresent()
              ? new Done(output.file(), stands.get(), Change.NONE)
              : written(output, stands);
    } catch (StageException e) {
      return new Failed(e);
    } catch (IOException e) {
      return new Failed(StageException.unwritable(e, standing.folder()));
    }
  }

  private Made written(Output output, Optional<Manifest.Written> stands)
      throws IOException, StageException {
    byte[] bytes = bytes(output);
    Digest digest = Digest.of(bytes);
    if (stands.isPresent() && stands.get().digest().equals(digest)) {
      return new Done(output.file(), stands.get(), Change.NONE);
    }
    return new Done(output.file(), stage.write(output.file(), bytes, digest), Change.NEW_BYTES);
  }

  private static byte[] bytes(Output output) throws StageException {
    try {
      return output.bytes();
    } catch (IOException e) {
      throw StageException.unreadable(output, e);
    }
  }

  /** Read once where it stands already or differs in size; twice where it only might stand. */
  private Made copied(Output.Copied output, Optional<Manifest.Written> stands)
      throws IOException, StageException {
    if (stands.isPresent() && isSame(output, stands.get())) {
      return new Done(output.file(), stands.get(), Change.NONE);
    }
    return new Done(output.file(), stage.copy(output), Change.NEW_BYTES);
  }

  private static boolean isSame(Output.Copied output, Manifest.Written stands)
      throws StageException {
    try {
      return Files.size(output.source().file()) == stands.size()
          && output.source().digest().equals(stands.digest());
    } catch (IOException e) {
      throw StageException.unreadable(output, e);
    }
  }
}
