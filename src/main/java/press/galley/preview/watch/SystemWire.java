package press.galley.preview.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Is told by the operating system. Nothing is done while nothing is saved. */
final class SystemWire implements Wire, DirectoryChangeListener {

  private static final String LOST =
      "More was saved at once than the system could tell: all files are looked at.";

  private final Receiver receiver;
  private final DirectoryWatcher watcher;
  private volatile boolean closed;

  private SystemWire(Rounds rounds, Receiver receiver, Tour tour) throws IOException {
    this.receiver = receiver;
    // No hashes: a file that is saved as it was costs less than reading all files at the start.
    this.watcher =
        DirectoryWatcher.builder()
            .paths(rounds.starts())
            .fileHashing(false)
            .fileTreeVisitor(tour)
            .listener(this)
            .build();
  }

  static Wire open(Rounds rounds, Receiver receiver) throws IOException {
    Tour tour = new Tour(rounds);
    SystemWire wire = new SystemWire(rounds, receiver, tour);
    CompletableFuture<Void> end = wire.watcher.watchAsync(SystemWire::start);
    if (end.isCompletedExceptionally()) {
      wire.close();
      throw failure(end);
    }
    try {
      tour.finish();
    } catch (IOException e) {
      wire.close();
      throw e;
    }
    // It ends by itself when the last folder is gone.
    CompletableFuture<Void> unused = end.whenComplete((nothing, failure) -> wire.lost());
    return wire;
  }

  private static IOException failure(CompletableFuture<Void> end) {
    try {
      end.join();
      return new IOException("It ended.");
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException) {
        cause = cause.getCause();
      }
      return cause instanceof IOException known ? known : new IOException(cause);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "galley-watch-system");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void onEvent(DirectoryChangeEvent event) {
    switch (event.eventType()) {
      case CREATE, DELETE -> receiver.event(event.path());
      case MODIFY -> {
        // Windows says of a folder that it changed when a file in it did.
        if (!Files.isDirectory(event.path(), LinkOption.NOFOLLOW_LINKS)) {
          receiver.event(event.path());
        }
      }
      case OVERFLOW -> lost();
    }
  }

  /** An overflow comes here too: the library stumbles over an event that names no file. */
  @Override
  public void onException(Exception e) {
    lost();
  }

  private void lost() {
    if (!closed) {
      receiver.lost(LOST);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      watcher.close();
    } catch (IOException e) {
      // It watches no more either way.
      return;
    }
  }
}
