package press.galley.site;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Threads that share out work and give results in the order of the work: thread-safe. */
public final class Workers implements AutoCloseable {

  private final ForkJoinPool pool;

  private Workers(int threads) {
    pool = new ForkJoinPool(threads);
  }

  /** That many threads. */
  public static Workers of(int threads) {
    return new Workers(threads);
  }

  /** A thread for each core. */
  public static Workers forAllCores() {
    return of(Runtime.getRuntime().availableProcessors());
  }

  /** Does the work for every item and gives the results in the items' order. */
  public <A, B> List<B> map(List<A> items, Function<A, B> work) {
    Callable<List<B>> all = () -> items.parallelStream().map(work).toList();
    return result(pool.submit(all));
  }

  /**
   * Begins a piece of work beside the caller's own; what it gives is there when it is asked for.
   */
  public <A> Supplier<A> begin(Callable<A> work) {
    ForkJoinTask<A> task = pool.submit(work);
    return () -> result(task);
  }

  private static <A> A result(Future<A> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while baking", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
