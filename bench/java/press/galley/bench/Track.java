package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a heat is run.
 *
 * @param templates the folder of templates for each dialect
 * @param work the folder that the sites, the outputs and the logs are in
 * @param timeout seconds until a run is stopped
 */
record Track(Path templates, Path work, long timeout) {

  /** Writes the sites anew. */
  void prepare(Corpus corpus, List<Entry> entries) throws IOException {
    Folders.remove(work);
    Files.createDirectories(work);
    Set<String> written = new TreeSet<>();
    for (Entry entry : entries) {
      if (written.add(entry.folder())) {
        corpus.write(entry.dialect(), templates, site(entry));
      }
    }
  }

  /** The folder of an entry's site. */
  Path site(Entry entry) {
    return work.resolve("sites").resolve(entry.folder());
  }

  /** A folder of the entry's own, for its output and what it keeps beside that. */
  Path house(Entry entry) {
    return work.resolve("out").resolve(entry.id());
  }

  /** Where the entry's output goes. */
  Path output(Entry entry) {
    return house(entry).resolve("site");
  }

  /** What the entry's last run said. */
  Path log(Entry entry) {
    return work.resolve("logs").resolve(entry.id() + ".log");
  }

  Meter meter() throws IOException, InterruptedException {
    return Meter.here(work.resolveSibling("time.txt"));
  }

  /** Removes an entry's output. */
  void clear(Entry entry) throws IOException {
    Folders.remove(house(entry));
    Files.createDirectories(house(entry));
  }

  /** The time as this disk tells it, which is what its files are compared with. */
  FileTime now() throws IOException {
    Path mark = work.resolve("mark");
    Files.deleteIfExists(mark);
    return Files.getLastModifiedTime(Files.createFile(mark));
  }
}
