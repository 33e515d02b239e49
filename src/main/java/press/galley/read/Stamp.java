package press.galley.read;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file without reading it: while it says the same, the file is taken
 * for unchanged. The rule is git's: a file that was changed about when the stamp was taken may
 * change again within one tick of the clock, and such a stamp is not trusted.
 *
 * @param size in bytes
 * @param modified when its bytes were last changed, in nanoseconds since 1970
 * @param changed when anything of it was, which no program can set back; 0 where nobody knows
 * @param inode its number; 0 where files have none
 */
public record Stamp(long size, long modified, long changed, long inode) {

  /** Longer than the tick of any file system's clock: FAT's is two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** Whether the file was last changed well before an instant of the file system's clock. */
  public boolean isSettledBefore(long nanos) {
    return Math.max(modified, changed) < nanos - TICK;
  }

  // Asked of every file when the program is still cold: what Java itself makes of a record costs
  // milliseconds the first time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stamp that
        && size == that.size
        && modified == that.modified
        && changed == that.changed
        && inode == that.inode;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(((size * 31 + modified) * 31 + changed) * 31 + inode);
  }
}
