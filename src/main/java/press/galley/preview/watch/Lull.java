package press.galley.preview.watch;

import java.util.concurrent.TimeUnit;

/**
 * Says when a burst of saves is over: when nothing has happened for a while. The while is 5 ms for
 * one file and 5 ms more for each other, up to a quarter of a second: a tool that has written many
 * files may pause for longer before the next one. A file that is empty has been opened to be
 * written, most likely, and gets 50 ms. After a second what is there is told in any case, since
 * some streams never end.
 */
final class Lull {

  private static final long EACH = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long EMPTY = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(1);

  private Lull() {}

  /** The while for so many files, in nanoseconds. */
  static long of(int files) {
    return Math.min(EACH * files, LONGEST);
  }

  /** The while where one of so many files is empty. */
  static long ofEmpty(int files) {
    return Math.max(of(files), EMPTY);
  }

  /** The while where it is not known how many there are. */
  static long ofUnknown() {
    return LONGEST;
  }

  /** What is left of a while, if nothing more happens. */
  static long left(long lull, long sinceFirst, long sinceLast) {
    return Math.min(lull - sinceLast, LIMIT - sinceFirst);
  }
}
