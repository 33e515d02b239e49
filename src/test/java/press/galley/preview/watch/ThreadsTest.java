package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// A watch works while it is open; nobody speaks to it.
@SuppressWarnings("try")
class ThreadsTest {

  private final Heard heard = new Heard();
  private SiteFolder site;

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    site = SiteFolder.in(folder);
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("galley-watch"))
        .toList();
  }

  @Test
  void nothingRunsWhileNothingIsSaved() throws Exception {
    try (Watch watch = Watch.of(site.roots(), heard)) {
      heard.until(site.write("content/releases/x.md", "two"));
      List<Thread> threads = threads();

      assertEquals(2, threads.size());
      for (Thread thread : threads) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        // Waiting for a time would be another state.
        while (thread.getState() != Thread.State.WAITING && System.nanoTime() < end) {
          Thread.onSpinWait();
        }
        assertEquals(Thread.State.WAITING, thread.getState(), thread.getName());
        assertTrue(thread.isDaemon(), thread.getName());
      }
    }
  }

  @Test
  void closingEndsTheThreads() throws Exception {
    Watch first = Watch.of(site.roots(), heard);
    Watch second = Watch.of(site.roots(), heard, FallbackTest.NO_WIRE, Duration.ofSeconds(60));
    List<Thread> threads = threads();
    first.close();
    second.close();
    second.close();

    assertEquals(4, threads.size());
    for (Thread thread : threads) {
      assertTrue(thread.isDaemon(), thread.getName());
      thread.join(TimeUnit.SECONDS.toMillis(10));
      assertTrue(!thread.isAlive(), thread.getName());
    }
  }

  @Test
  void listenerThatThrowsDoesNotEndTheWatch() throws Exception {
    BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
    IllegalStateException broken = new IllegalStateException("broken");
    Watch.Listener listener =
        changes -> {
          heard.changed(changes);
          if (thrown.isEmpty()) {
            Thread.currentThread().setUncaughtExceptionHandler((in, what) -> thrown.add(what));
            throw broken;
          }
        };
    try (Watch watch = Watch.of(site.roots(), listener)) {
      heard.until(site.write("content/releases/x.md", "two"));
      assertEquals(broken, thrown.poll(10, TimeUnit.SECONDS));
      Path saved = site.write("templates/page.ftlh", "two");

      assertEquals(Set.of(saved), heard.until(saved));
    }
  }
}
