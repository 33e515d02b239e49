package press.galley.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps other bakes, of this process and of others, from a folder while one writes to it. */
final class OutputLock implements AutoCloseable {

  /**
   * The lock files that bakes of this process hold. Such a file must not be opened a second time:
   * where POSIX rules, closing it once gives up every lock that the process has on it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final OutputLock NOT_HELD = new OutputLock(null, null, 0);

  private final @Nullable Path held;
  private final @Nullable FileChannel channel;
  private final long taken;

  private OutputLock(@Nullable Path held, @Nullable FileChannel channel, long taken) {
    this.held = held;
    this.channel = channel;
    this.taken = taken;
  }

  /** Tries to take the lock that lies in a private folder. */
  static OutputLock in(Path aside) throws IOException {
    Path file = aside.toRealPath().resolve("lock");
    if (!HELD.add(file)) {
      return NOT_HELD;
    }
    OutputLock lock = NOT_HELD;
    try {
      lock = opened(file);
      return lock;
    } finally {
      if (!lock.isHeld()) {
        HELD.remove(file);
      }
    }
  }

  private static OutputLock opened(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      @Nullable FileLock lock = channel.tryLock();
      held = lock != null;
      if (!held) {
        return NOT_HELD;
      }
      return new OutputLock(file, channel, PrivateFolder.now(file, channel));
    } catch (OverlappingFileLockException e) {
      return NOT_HELD;
    } finally {
      if (!held) {
        channel.close();
      }
    }
  }

  /** Whether the folder is this bake's; else another bake is writing to it. */
  boolean isHeld() {
    return channel != null;
  }

  /** When it was taken, by the file system's clock, in nanoseconds since 1970. */
  long taken() {
    return taken;
  }

  /** Gives the lock back. */
  @Override
  public void close() throws IOException {
    if (channel != null && held != null) {
      try {
        channel.close();
      } finally {
        HELD.remove(held);
      }
    }
  }
}
