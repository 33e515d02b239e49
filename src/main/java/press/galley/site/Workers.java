package press.galley.site;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

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
    try {
      return pool.submit(all).get();
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
