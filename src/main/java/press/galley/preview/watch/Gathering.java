package press.galley.preview.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Holds what happened until it is quiet: thread-safe. */
final class Gathering {

  /** Of more than these nobody looks whether they are empty: they are waited for as long. */
  private static final int FEW = 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Set<Path> files = new LinkedHashSet<>();
  private Optional<String> lost = Optional.empty();
  private boolean closed;
  private long first;
  private long last;

  /** Something happened to a file. */
  void add(Path file) {
    note(() -> files.add(file));
  }

  /** Something was missed; the first reason counts. */
  void lose(String why) {
    note(() -> lost = lost.or(() -> Optional.of(why)));
  }

  /** Something happened that is not told, but shows that a save is not over. */
  void stir() {
    note(() -> {});
  }

  /** Nothing more is to be waited for. */
  void close() {
    note(() -> closed = true);
  }

  private void note(Runnable what) {
    lock.lock();
    try {
      last = System.nanoTime();
      if (isEmpty()) {
        first = last;
      }
      what.run();
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean isEmpty() {
    return files.isEmpty() && lost.isEmpty();
  }

  /** Waits until something has happened and it is quiet again; nothing once this is closed. */
  Optional<Changes> next() throws InterruptedException {
    lock.lock();
    try {
      while (!closed && isEmpty()) {
        news.await();
      }
      for (long left = left(); !closed && left > 0; left = left()) {
        news.awaitNanos(left);
      }
      return closed ? Optional.empty() : Optional.of(taken());
    } finally {
      lock.unlock();
    }
  }

  private long left() {
    long now = System.nanoTime();
    return Lull.left(lull(), now - first, now - last);
  }

  private long lull() {
    if (lost.isPresent()) {
      return Lull.ofUnknown();
    }
    boolean few = files.size() <= FEW;
    return few && files.stream().anyMatch(Gathering::isEmptied)
        ? Lull.ofEmpty(files.size())
        : Lull.of(files.size());
  }

  private static boolean isEmptied(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Changes taken() {
    Changes taken =
        lost.<Changes>map(Changes.Unknown::new).orElseGet(() -> new Changes.Files(files));
    files.clear();
    lost = Optional.empty();
    return taken;
  }
}
