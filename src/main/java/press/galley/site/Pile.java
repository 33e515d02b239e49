package press.galley.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Items from which each thread takes the next one, until none is left or one has failed. */
final class Pile<A, B> {

  private final List<A> items;
  private final Function<A, B> work;
  private final Object[] results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  Pile(List<A> items, Function<A, B> work) {
    this.items = items;
    this.work = work;
    this.results = new Object[items.size()];
  }

  /** Takes items as long as there are any; called by each of the threads. */
  void workThrough() {
    while (failure.get() == null) {
      int at = next.getAndIncrement();
      if (at >= results.length) {
        return;
      }
      try {
        results[at] = work.apply(items.get(at));
      } catch (Throwable e) {
        // A template engine of another maker may throw what nobody has declared.
        failure.compareAndSet(null, e);
      }
    }
  }

  /** In the items' order, when all threads are through; what failed first is thrown. */
  @SuppressWarnings("unchecked")
  List<B> results() {
    Throwable first = failure.get();
    if (first != null) {
      throw Workers.unchecked(first);
    }
    return (List<B>) Collections.unmodifiableList(Arrays.asList(results));
  }
}
