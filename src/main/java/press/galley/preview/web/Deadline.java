package press.galley.preview.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a write that takes too long, so that nobody who doesn't read can hold a thread.
 *
 * @param timer rings
 * @param limit how long a write may take
 */
record Deadline(ScheduledExecutorService timer, Duration limit) {

  /** Something that waits for a browser. */
  @FunctionalInterface
  interface Write {

    /** Writes. */
    void run() throws IOException;
  }

  /**
   * Writes in time or not at all: the thread is interrupted, which closes the connection.
   *
   * @throws IOException if the browser is gone or takes too long
   */
  void keep(Write write) throws IOException {
    Alarm alarm = new Alarm(Thread.currentThread());
    ScheduledFuture<?> ringing =
        timer.schedule(alarm::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      write.run();
    } finally {
      ringing.cancel(false);
      alarm.off();
    }
  }

  /** Interrupts a thread while it writes, and never what it does next. */
  private static final class Alarm {

    private final Thread thread;
    private boolean over;
    private boolean rung;

    Alarm(Thread thread) {
      this.thread = thread;
    }

    synchronized void ring() {
      if (!over) {
        rung = true;
        thread.interrupt();
      }
    }

    synchronized void off() {
      over = true;
      if (rung) {
        Thread.interrupted();
      }
    }
  }
}
