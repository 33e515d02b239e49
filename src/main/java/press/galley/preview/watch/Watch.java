package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which files of a site are saved, until it is closed: thread-safe.
 *
 * <p>What happens at once is told at once: a single save 5 ms after it; of a burst, such as a
 * checkout of another branch, everything when it has been quiet for 5 ms a file, at most a quarter
 * of a second; and of a stream without an end, each second what came. While the listener is busy,
 * what happens is gathered. Files that editors make only in order to save another are not told, and
 * neither is what is hidden. When a folder comes or goes, it is told itself.
 *
 * <p>The operating system tells what is saved. If it can't, because there are more folders than it
 * may watch, the folders are looked through every second.
 */
public final class Watch implements AutoCloseable {

  /** Hears what was saved, on a thread of the watch, one after the other. */
  public interface Listener {
    /** What it throws goes to the thread's handler, and the watch goes on. */
    void changed(Changes changes);
  }

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Grounds grounds;
  private final Listener listener;
  private final Wire.Exchange system;
  private final Duration pause;
  private final Gathering gathering = new Gathering();
  private Optional<Wire> wire = Optional.empty();
  private boolean isScanned;
  private boolean closed;

  private Watch(Grounds grounds, Listener listener, Wire.Exchange system, Duration pause) {
    this.grounds = grounds;
    this.listener = listener;
    this.system = system;
    this.pause = pause;
  }

  /**
   * Begins to watch. What is saved after this has returned is told.
   *
   * @param roots the folders and single files of a site, which need not be there yet
   */
  public static Watch of(Set<Path> roots, Listener listener) {
    return of(roots, listener, SystemWire::open, PAUSE);
  }

  /**
   * Begins to watch.
   *
   * @param system what is asked first
   * @param pause between two looks at all files, where that can't be had
   */
  static Watch of(Set<Path> roots, Listener listener, Wire.Exchange system, Duration pause) {
    Watch watch = new Watch(new Grounds(roots), listener, system, pause);
    Optional<Changes> opening = watch.open();
    Thread thread = new Thread(() -> watch.run(opening), "galley-watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** Opens the better wire that can be had, and says so if that is the lesser one. */
  private synchronized Optional<Changes> open() {
    if (closed) {
      return Optional.empty();
    }
    Rounds rounds = new Rounds(grounds);
    Wire.Receiver receiver = new Intake(grounds, rounds, gathering);
    try {
      wire = Optional.of(system.open(rounds, receiver));
      return Optional.empty();
    } catch (IOException e) {
      boolean known = isScanned;
      isScanned = true;
      wire = Optional.of(ScanWire.open(rounds, receiver, pause));
      return known ? Optional.empty() : Optional.of(explanation(e));
    }
  }

  private static Changes explanation(IOException e) {
    return new Changes.Unknown(
        "The system can't say what is saved ("
            + e.getMessage()
            + "): all files are looked at every second instead.");
  }

  private void run(Optional<Changes> opening) {
    opening.ifPresent(this::tell);
    try {
      for (Optional<Changes> next = gathering.next(); next.isPresent(); next = gathering.next()) {
        tell(next.get() instanceof Changes.Unknown lost ? renewed(lost) : next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A wire that missed something may miss more: what was made meanwhile it does not know. Once it
   * is a new one, all files are looked at, so nothing falls in between.
   */
  private Changes renewed(Changes.Unknown lost) {
    closeWire();
    return open().orElse(lost);
  }

  private void tell(Changes changes) {
    try {
      listener.changed(changes);
    } catch (RuntimeException | Error e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private synchronized void closeWire() {
    wire.ifPresent(Wire::close);
    wire = Optional.empty();
  }

  /** Tells nothing more, but for what is being told. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      closeWire();
    }
    gathering.close();
  }
}
