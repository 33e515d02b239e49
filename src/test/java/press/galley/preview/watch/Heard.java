package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a watch told, in its order. */
final class Heard implements Watch.Listener {

  private final BlockingQueue<Changes> changes = new LinkedBlockingQueue<>();

  @Override
  public void changed(Changes told) {
    changes.add(told);
  }

  /** The next that is told; ten seconds are a failure. */
  Changes next() throws InterruptedException {
    Changes next = changes.poll(10, TimeUnit.SECONDS);
    assertNotNull(next, "Nothing was told.");
    return next;
  }

  /** The files that are told until this one is, and this one. */
  Set<Path> until(Path file) throws InterruptedException {
    Set<Path> all = new HashSet<>();
    while (!all.contains(file)) {
      all.addAll(((Changes.Files) next()).files());
    }
    return all;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }
}
