package press.galley;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import press.galley.cache.Fingerprint;
import press.galley.read.Entry;
import press.galley.read.Stamp;

/** Tells this Galley, on this Java, from another that may make other bytes. */
final class Program {

  /** Taken once: what runs is what was there when it began. */
  private static final long PRINT = taken();

  private Program() {}

  /** The fingerprint of Galley's jar or classes, its libraries, and Java. */
  static long print() {
    return PRINT;
  }

  private static long taken() {
    Fingerprint print = new Fingerprint().add(System.getProperty("java.runtime.version", ""));
    String[] entries = System.getProperty("java.class.path", "").split(File.pathSeparator, -1);
    for (String entry : entries) {
      add(Path.of(entry), print);
    }
    // A jar that names its libraries has them beside it; those of others stand behind it.
    add(Path.of(entries[0]).toAbsolutePath().resolveSibling("lib"), print);
    return print.value();
  }

  private static void add(Path entry, Fingerprint print) {
    try (Stream<Path> files = Files.walk(entry)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : all) {
        Stamp stamp = Entry.behind(file).stamp();
        print.add(file.toString()).add(stamp.size()).add(stamp.modified());
      }
    } catch (IOException | UncheckedIOException e) {
      print.add(entry.toString());
    }
  }
}
