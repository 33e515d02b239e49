package press.galley.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps other bakes, of this process and of others, from a folder while one writes to it. */
final class OutputLock implements AutoCloseable {

  private final FileChannel channel;
  private final @Nullable FileLock lock;

  private final long taken;

  private OutputLock(FileChannel channel, @Nullable FileLock lock, long taken) {
    this.channel = channel;
    this.lock = lock;
    this.taken = taken;
  }

  /** Tries to take the lock that lies in a private folder. */
  static OutputLock in(Path aside) throws IOException {
    Path file = aside.resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      // Writing into the file makes the file system tell the time.
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
      FileTime now = Files.getLastModifiedTime(file);
      return new OutputLock(channel, lock, now.to(TimeUnit.NANOSECONDS));
    } catch (OverlappingFileLockException e) {
      return new OutputLock(channel, null, 0);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether the folder is this bake's; else another bake is writing to it. */
  boolean isHeld() {
    return lock != null;
  }

  /** When it was taken, by the file system's clock, in nanoseconds since 1970. */
  long taken() {
    return taken;
  }

  /** Gives the lock back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
