package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks through all folders again and again and says what differs: where nobody tells. */
final class ScanWire implements Wire {

  /**
   * What of a file is compared. A file that was moved into the place of another has its own key.
   *
   * @param key the file system's own, where it has one; all that counts of a folder
   */
  private record Trace(long size, FileTime time, @Nullable Object key) {}

  private static final FileTime NONE = FileTime.fromMillis(0);

  private final Rounds rounds;
  private final Receiver receiver;
  private final Duration pause;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Map<Path, Trace> last;

  private ScanWire(Rounds rounds, Receiver receiver, Duration pause) {
    this.rounds = rounds;
    this.receiver = receiver;
    this.pause = pause;
    this.last = picture(Map.of());
  }

  static Wire open(Rounds rounds, Receiver receiver, Duration pause) {
    ScanWire wire = new ScanWire(rounds, receiver, pause);
    Thread thread = new Thread(wire::run, "galley-watch-scan");
    thread.setDaemon(true);
    thread.start();
    return wire;
  }

  private void run() {
    try {
      while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        Map<Path, Trace> now = picture(last);
        tell(last, now);
        last = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Map<Path, Trace> before, Map<Path, Trace> now) {
    now.forEach(
        (path, trace) -> {
          if (!trace.equals(before.get(path))) {
            receiver.event(path);
          }
        });
    before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(receiver::event);
  }

  /** What stands in the folders; if they can't be read just now, what stood there before. */
  private Map<Path, Trace> picture(Map<Path, Trace> before) {
    Map<Path, Trace> seen = new HashMap<>();
    Rounds.Visitor visitor =
        new Rounds.Visitor() {
          @Override
          public void folder(Path folder) {
            seen.put(folder, new Trace(0, NONE, null));
          }

          @Override
          public void file(Path file, BasicFileAttributes of) {
            seen.put(file, new Trace(of.size(), of.lastModifiedTime(), of.fileKey()));
          }
        };
    try {
      for (Path start : rounds.starts()) {
        rounds.from(start, visitor);
      }
      return seen;
    } catch (IOException e) {
      return before;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
