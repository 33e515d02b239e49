package press.galley.bench.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import press.galley.bench.Release;

/**
 * Where a release is written, and in what manner.
 *
 * @param release as it is at first
 * @param file of the release
 * @param manner gives the whole file of the release as it is after an edit
 */
record Desk(Release release, Path file, Function<Release, String> manner) {

  /** Writes the release as it is at first. */
  void tidy() throws IOException {
    save(release);
  }

  /** Saves the release over the last one. */
  void save(Release edited) throws IOException {
    Files.writeString(file, manner.apply(edited));
  }

  /** Words of its page before it is edited. */
  String words() {
    return release.title();
  }

  /** A series of edits. */
  Edits edits() {
    return new Edits(release);
  }
}
