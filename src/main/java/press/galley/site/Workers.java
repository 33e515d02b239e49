package press.galley.site;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /**
   * Does the work for every item and gives the results in the items' order. Where the work for one
   * fails, the others are not begun; but no thread is still at work when this is told.
   */
  public <A, B> List<B> map(List<A> items, Function<A, B> work) {
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    Callable<List<Optional<B>>> all =
        () -> items.parallelStream().map(item -> done(item, work, failures)).toList();
    List<Optional<B>> results = result(pool.submit(all));
    Optional.ofNullable(failures.peek()).ifPresent(Workers::rethrow);
    return results.stream().map(Optional::orElseThrow).toList();
  }

  private static <A, B> Optional<B> done(A item, Function<A, B> work, Queue<Throwable> failures) {
    if (!failures.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.apply(item));
    } catch (RuntimeException | Error e) {
      failures.add(e);
      return Optional.empty();
    }
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
      rethrow(e.getCause());
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException cause) {
      throw cause;
    }
    if (failure instanceof Error cause) {
      throw cause;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
