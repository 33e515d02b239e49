package press.galley.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share out work and give results in the order of the work. Who waits for a piece of
 * work that nobody has begun does it itself, so work may ask for other work without end: no thread
 * ever waits for one that is not at work. Thread-safe.
 */
public final class Workers implements AutoCloseable {

  private final int threads;
  private final ExecutorService pool;

  private Workers(int threads) {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Workers::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "galley-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** That many threads. */
  public static Workers of(int threads) {
    return new Workers(threads);
  }

  /** A thread for each core. */
  public static Workers forAllCores() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Does the work for every item, on the caller's thread too, and gives the results in the items'
   * order. Where the work for one fails, the others are not begun; but no thread is still at work
   * when this is told.
   */
  public <A, B> List<B> map(List<A> items, Function<A, B> work) {
    Pile<A, B> pile = new Pile<>(items, work);
    List<FutureTask<Void>> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, items.size()); i++) {
      FutureTask<Void> helper = new FutureTask<>(pile::workThrough, null);
      helpers.add(helper);
      offer(helper);
    }
    pile.workThrough();
    // A helper that has not begun finds nothing left to do: it is over at once.
    helpers.forEach(Workers::end);
    return pile.results();
  }

  /**
   * Begins a piece of work beside the caller's own; what it gives is there when it is asked for.
   */
  public <A> Supplier<A> begin(Callable<A> work) {
    FutureTask<A> task = new FutureTask<>(work);
    offer(task);
    return () -> result(task);
  }

  /** Once the pool is closed, whoever needs a task does it. */
  private void offer(FutureTask<?> task) {
    try {
      pool.execute(task);
    } catch (RejectedExecutionException e) {
      return;
    }
  }

  private static <A> A result(FutureTask<A> task) {
    // Does nothing where it has been begun.
    task.run();
    return get(task);
  }

  /** Waits for a helper even where nobody waits for the caller any more: it must not be at work. */
  private static void end(FutureTask<Void> helper) {
    helper.run();
    boolean isInterrupted = false;
    while (!helper.isDone()) {
      try {
        helper.get();
      } catch (InterruptedException e) {
        isInterrupted = true;
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <A> A get(Future<A> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while baking", e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  /** What to throw for what work has thrown: the same, where every method may throw it. */
  static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException same ? same : new IllegalStateException(failure);
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
