package press.galley.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other bakes, of this process and of others, from a folder while one writes to it. */
final class OutputLock implements AutoCloseable {

  private final FileChannel channel;
  private final @Nullable FileLock lock;

  private OutputLock(FileChannel channel, @Nullable FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Tries to take the lock that lies in a private folder. */
  static OutputLock in(Path aside) throws IOException {
    FileChannel channel =
        FileChannel.open(
            aside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return new OutputLock(channel, channel.tryLock());
    } catch (OverlappingFileLockException e) {
      return new OutputLock(channel, null);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether the folder is this bake's; else another bake is writing to it. */
  boolean isHeld() {
    return lock != null;
  }

  /** Gives the lock back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
