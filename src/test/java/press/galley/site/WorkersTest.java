package press.galley.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Work is done once and in order, and no thread waits for work that nobody does. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsStandInTheOrderOfTheItems() {
    try (Workers workers = Workers.of(4)) {
      assertEquals(
          NUMBERS.stream().map(number -> number * 2).toList(),
          workers.map(NUMBERS, number -> number * 2));
      assertEquals(List.of(), workers.map(List.of(), number -> number));
    }
  }

  @Test
  void twoThreadsAreAtWorkAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    try (Workers workers = Workers.of(2)) {
      List<Boolean> met =
          workers.map(
              List.of(1, 2),
              number -> {
                both.countDown();
                return arrives(both);
              });
      assertEquals(List.of(true, true), met);
    }
  }

  @Test
  void workWithinWorkEndsOnOneThread() {
    for (int threads : new int[] {1, 2, 3}) {
      try (Workers workers = Workers.of(threads)) {
        assertEquals(5 * 5 * 5 * 5, nested(workers, 4));
      }
    }
  }

  private static int nested(Workers workers, int depth) {
    if (depth == 0) {
      return 1;
    }
    return workers.map(List.of(1, 2, 3, 4, 5), item -> nested(workers, depth - 1)).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Test
  void whatIsBegunIsDoneByWhoeverNeedsItFirst() {
    try (Workers workers = Workers.of(1)) {
      Supplier<Integer> outer =
          workers.begin(
              () -> {
                Supplier<Integer> inner = workers.begin(() -> 20);
                return inner.get() + 1;
              });
      assertEquals(21, outer.get());
      assertEquals(21, outer.get());
    }
  }

  @Test
  void whatIsBegunIsDoneOnce() {
    AtomicInteger done = new AtomicInteger();
    try (Workers workers = Workers.of(2)) {
      List<Supplier<Integer>> begun =
          NUMBERS.stream().map(number -> workers.begin(done::incrementAndGet)).toList();
      List<Integer> first = begun.stream().map(Supplier::get).toList();
      assertEquals(first, begun.stream().map(Supplier::get).toList());
    }
    assertEquals(NUMBERS.size(), done.get());
  }

  @Test
  void failureIsToldWhenNoThreadIsAtWorkAndTheRestIsNotBegun() {
    IllegalStateException failure = new IllegalStateException("one");
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch other = new CountDownLatch(1);
    try (Workers workers = Workers.of(2)) {
      RuntimeException told =
          assertThrows(
              RuntimeException.class,
              () ->
                  workers.map(
                      NUMBERS,
                      number -> {
                        begun.incrementAndGet();
                        if (number == 0) {
                          arrives(other);
                          throw failure;
                        }
                        atWork.incrementAndGet();
                        other.countDown();
                        sleep();
                        return atWork.decrementAndGet();
                      }));
      assertSame(failure, told);
      assertEquals(0, atWork.get());
      assertTrue(begun.get() < NUMBERS.size(), begun.toString());
    }
  }

  @Test
  void whatIsAskedOfClosedWorkersIsDoneByTheCaller() {
    Workers workers = Workers.of(3);
    workers.close();
    assertEquals(NUMBERS, workers.map(NUMBERS, number -> number));
    assertEquals(7, workers.begin(() -> 7).get());
  }

  @Test
  void errorsAreToldAsTheyAre() {
    StackOverflowError failure = new StackOverflowError();
    try (Workers workers = Workers.of(2)) {
      assertSame(
          failure,
          assertThrows(
              StackOverflowError.class,
              () ->
                  workers.map(
                      List.of(1),
                      number -> {
                        throw failure;
                      })));
    }
  }

  @Test
  void whatNobodyHasDeclaredIsToldTheSameOnEveryThread() {
    IOException failure = new IOException("nobody has declared it");
    try (Workers workers = Workers.of(1)) {
      IllegalStateException told =
          assertThrows(
              IllegalStateException.class,
              () ->
                  workers.map(
                      List.of(1), number -> WorkersTest.<RuntimeException>undeclared(failure)));
      assertSame(failure, told.getCause());
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> Object undeclared(Throwable failure) throws E {
    throw (E) failure;
  }

  /** Nobody waits for the caller any more, but what it has begun uses what is closed then. */
  @Test
  void interruptedCallerStillWaitsForItsHelpers() {
    AtomicInteger atWork = new AtomicInteger();
    AtomicBoolean begun = new AtomicBoolean();
    Thread caller = Thread.currentThread();
    try (Workers workers = Workers.of(2)) {
      workers.map(
          List.of(1, 2),
          number -> {
            if (Thread.currentThread() == caller) {
              while (!begun.get()) {
                Thread.onSpinWait();
              }
            } else {
              atWork.incrementAndGet();
              begun.set(true);
              caller.interrupt();
              sleep();
              atWork.decrementAndGet();
            }
            return number;
          });
      assertTrue(Thread.interrupted());
      assertEquals(0, atWork.get());
    }
  }

  private static boolean arrives(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
