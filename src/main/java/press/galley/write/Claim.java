package press.galley.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import press.galley.layout.Output;
import press.galley.site.Workers;

/**
 * The output folder while one bake has it to itself: what stands in it is known, and no other bake
 * can change it until the claim is given up. Not thread-safe, but for the questions.
 */
public final class Claim implements AutoCloseable {

  private final OutputFolder folder;
  private final Path aside;
  private final OutputLock lock;
  private final Standing standing;
  private final Staging staging;
  private Map<String, Manifest.Written> written = Map.of();

  Claim(OutputFolder folder, Path aside, OutputLock lock, Standing standing) {
    this.staging = new Staging(new Stage(aside), standing);
    this.folder = folder;
    this.aside = aside;
    this.lock = lock;
    this.standing = standing;
  }

  /** When the claim was made, by the file system's clock, in nanoseconds since 1970. */
  public long begun() {
    return lock.taken();
  }

  /** A private file of the output's, for what is kept from bake to bake. */
  public Path beside(String name) {
    return aside.resolve(name);
  }

  /**
   * The file at a path under the folder, if it has bytes of this digest and nobody has touched it
   * since the last bake.
   */
  public Optional<Path> standing(String path, String digest) {
    return standing
        .untouched(path)
        .filter(file -> file.digest().hex().equals(digest))
        .map(file -> standing.folder().resolve(path));
  }

  /** Takes a page as soon as it is made, so that its bytes need not be held. Thread-safe. */
  public Output place(Output output) {
    return output instanceof Output.Made made ? staging.place(made) : output;
  }

  /** Makes the folder hold these files, as far as they differ from what stands there. */
  public WriteReport write(SortedMap<String, Output> outputs, Workers workers) {
    Optional<OutputFolder.Written> done = folder.write(standing, staging, outputs, workers);
    written = done.<Map<String, Manifest.Written>>map(d -> d.manifest().files()).orElse(Map.of());
    return done.map(OutputFolder.Written::report).orElse(WriteReport.NOTHING);
  }

  /** The digest of a file that stands in the folder since it was written. */
  public Optional<String> digest(String path) {
    return Optional.ofNullable(written.get(path)).map(file -> file.digest().hex());
  }

  /** Lets other bakes have the folder. What was placed and not written is given up. */
  @Override
  public void close() {
    try (lock) {
      if (!Move.isBegun(aside)) {
        staging.discard();
      }
    } catch (IOException | UncheckedIOException e) {
      // A thread of a bake that broke may still be at work there: the next bake clears the stage.
    }
  }
}
