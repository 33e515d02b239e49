package press.galley.preview.web;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a server. None keeps the process from ending, and those without work end.
 *
 * @param workers read requests and answer them
 * @param writers send events to pages that wait, so that these never lack a worker
 * @param timer only rings alarms
 */
record Threads(
    ThreadPoolExecutor workers, ThreadPoolExecutor writers, ScheduledExecutorService timer)
    implements AutoCloseable {

  private static final int WRITERS = 16;

  static Threads start() {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, daemons("timer"));
    timer.setRemoveOnCancelPolicy(true);
    return new Threads(makeWorkers(), makeWriters(), timer);
  }

  /** One for each connection that sends or takes something: nobody who is slow delays others. */
  private static ThreadPoolExecutor makeWorkers() {
    return new ThreadPoolExecutor(
        0, Limits.CONNECTIONS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons("worker"));
  }

  private static ThreadPoolExecutor makeWriters() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            WRITERS, WRITERS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons("writer"));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger made = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "preview-" + name + "-" + made.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Ends what they do: a write under way fails. */
  @Override
  public void close() {
    timer.shutdownNow();
    writers.shutdownNow();
    workers.shutdownNow();
  }
}
