package press.galley.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file that remembers from bake to bake which words have been published. */
public final class LedgerFile {

  private final SealedFile file;

  /** A file that need not exist. */
  public LedgerFile(Path file) {
    this.file = new SealedFile(file, "galley-ledger 1");
  }

  /** Puts what was published, by the paths of its documents, in the place of what was there. */
  public void write(SortedMap<String, PublishedWords> published) throws IOException {
    file.write(
        to -> {
          to.number(published.size());
          published.forEach((path, words) -> words.write(to.text(path)));
        });
  }

  /**
   * What was published, by the paths of its documents; nothing where there is no file.
   *
   * @throws DamagedException where the file does not hold what this class writes
   */
  public SortedMap<String, PublishedWords> read() throws IOException {
    SortedMap<String, PublishedWords> published = new TreeMap<>();
    Optional<Decoder> from = file.read();
    if (from.isPresent()) {
      for (int left = from.get().room(); left > 0; left--) {
        published.put(from.get().text(), PublishedWords.read(from.get()));
      }
    }
    return published;
  }
}
