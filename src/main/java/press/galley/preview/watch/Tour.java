package press.galley.preview.watch;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Leads the library through the folders that are watched, and through no others. */
final class Tour implements FileTreeVisitor {

  private final Rounds rounds;
  private final Set<Path> announced = ConcurrentHashMap.newKeySet();
  private volatile boolean made;

  Tour(Rounds rounds) {
    this.rounds = rounds;
  }

  /**
   * The library comes to each start twice: first to know of every path whether it is a folder,
   * which is not asked here, then to watch each folder.
   */
  @Override
  public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
      throws IOException {
    boolean isStart = rounds.starts().contains(start);
    if (isStart ? !announced.add(start) : rounds.isEntered(start)) {
      made = true;
      rounds.from(start, visitor(onDirectory, onFile));
    }
  }

  /** Where the system watches whole trees, the second time is left out, and links are not seen. */
  void finish() throws IOException {
    if (!made) {
      for (Path start : rounds.starts()) {
        rounds.from(start, visitor(folder -> {}, file -> {}));
      }
    }
  }

  private static Rounds.Visitor visitor(Callback onDirectory, Callback onFile) {
    return new Rounds.Visitor() {
      @Override
      public void folder(Path folder) throws IOException {
        onDirectory.call(folder);
      }

      @Override
      public void file(Path file, BasicFileAttributes attributes) throws IOException {
        onFile.call(file);
      }
    };
  }
}
