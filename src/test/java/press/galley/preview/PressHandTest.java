package press.galley.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.galley.OpenSite;
import press.galley.Sight.Scope;
import press.galley.site.Workers;

class PressHandTest {

  @TempDir Path site;

  /** A page that is open when its hour comes is told: nobody saves or asks for anything. */
  @Test
  @Timeout(120)
  void anHourThatComesIsTold() throws Exception {
    Instant hour = Instant.parse("2026-06-01T07:00:00Z");
    Duration ahead = Duration.between(Instant.now().plusSeconds(5), hour);
    InstantSource clock = () -> Instant.now().plus(ahead);
    newsroom();
    Showing showing = new Showing(clock);
    Semaphore told = new Semaphore(0);
    try (Workers workers = Workers.forAllCores();
        PressHand hand =
            new PressHand(showing, new OpenSite(site, workers), told::release, () -> {})) {
      hand.start();
      View readers = new View(Scope.READERS, View.FIRST.moment());
      assertEquals(0, showing.shown(readers).now().orElseThrow().edition().documents().size());
      while (showing.latest().orElseThrow().edition().documents().isEmpty()) {
        assertTrue(told.tryAcquire(60, TimeUnit.SECONDS), "nobody was told");
      }
      assertTrue(!clock.instant().isBefore(hour));
    }
  }

  /** However many look at however many moments: nobody is forgotten. */
  @Test
  @Timeout(120)
  void everyViewThatIsAskedForIsShown() throws Exception {
    newsroom();
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-06-01T07:00:00Z"));
    Showing showing = new Showing(clock);
    try (Workers workers = Workers.forAllCores();
        PressHand hand = new PressHand(showing, new OpenSite(site, workers), () -> {}, () -> {})) {
      hand.start();
      ExecutorService people = Executors.newCachedThreadPool();
      List<Future<Shown>> shown = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        View view = new View(Scope.READERS, Optional.of(clock.instant().plusSeconds(i)));
        shown.add(people.submit(() -> showing.shown(view)));
      }
      for (int i = 0; i < 20; i++) {
        assertEquals(
            clock.instant().plusSeconds(i), shown.get(i).get().now().orElseThrow().sight().at());
      }
      people.shutdown();
    }
  }

  /** The set-up is broken at the start, and mended before anybody watches. */
  @Test
  @Timeout(120)
  void whatIsMendedBeforeTheWatchStandsIsSeen() throws Exception {
    newsroom();
    Files.write(site.resolve("jbake.properties"), new byte[] {(byte) 0xff});
    Showing showing = new Showing(InstantSource.fixed(Instant.parse("2026-06-01T07:00:00Z")));
    try (Workers workers = Workers.forAllCores();
        PressHand hand =
            new PressHand(showing, new OpenSite(site, workers), () -> {}, this::mend)) {
      hand.start();
      assertEquals(Optional.empty(), showing.shown(View.FIRST).setUp());
    }
  }

  /** What can be shown first does not wait for the watch; what stays does. */
  @Test
  @Timeout(120)
  void theWatchIsOpenedBetweenWhatIsShownFirstAndWhatStays() throws Exception {
    newsroom();
    Showing showing = new Showing(InstantSource.fixed(Instant.parse("2026-06-01T07:00:00Z")));
    List<Boolean> sketches = Collections.synchronizedList(new ArrayList<>());
    Semaphore told = new Semaphore(0);
    try (Workers workers = Workers.forAllCores();
        PressHand hand =
            new PressHand(
                showing,
                new OpenSite(site, workers),
                told::release,
                () -> sketches.add(isSketch(showing)))) {
      hand.start();
      do {
        told.acquire();
      } while (isSketch(showing));
      assertEquals(List.of(true), sketches);
    }
  }

  /** What can wait leaves the machine to the page that somebody waits for. */
  @Test
  @Timeout(120)
  void aPageThatIsMadeGoesBeforeTheWholeLayout() throws Exception {
    newsroom();
    Showing showing = new Showing(InstantSource.fixed(Instant.parse("2026-06-01T07:00:00Z")));
    Semaphore told = new Semaphore(0);
    try (Workers workers = Workers.forAllCores();
        PressHand hand =
            new PressHand(showing, new OpenSite(site, workers), told::release, () -> {})) {
      hand.start();
      boolean isAlone =
          showing.visited(
              () -> {
                var unused = showing.shown(View.FIRST);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1500));
                return isSketch(showing);
              });
      assertTrue(isAlone, "the site was laid out meanwhile");
      while (isSketch(showing)) {
        told.acquire();
      }
    }
  }

  /** A text is broken before the layout reads it, and mended while the layout goes on. */
  @Test
  @Timeout(120)
  void mistakeThatIsMendedDuringALayoutIsNotToldAfterwards() throws Exception {
    newsroom();
    for (int i = 0; i < 2000; i++) {
      write("content/releases/2026/t" + i + ".md", "---\ntitle: T\ndate: 2026-05-01\n---\n\nIt.\n");
    }
    Path text = site.resolve("content/releases/2026/tide.md");
    String good = Files.readString(text);
    for (int delay = 0; delay < 400; delay += 40) {
      long wait = delay;
      Files.writeString(text, good);
      Showing showing = new Showing(InstantSource.fixed(Instant.parse("2026-06-01T07:00:00Z")));
      List<PressHand> hands = new ArrayList<>();
      AtomicBoolean mended = new AtomicBoolean();
      AtomicBoolean shown = new AtomicBoolean();
      AtomicBoolean toldAfterwards = new AtomicBoolean();
      Runnable told =
          () -> {
            boolean wasMended = mended.get();
            boolean wasShown = shown.get();
            boolean wrong =
                showing.latest().orElseThrow().problems().stream()
                    .anyMatch(problem -> problem.place().file().endsWith("tide.md"));
            shown.compareAndSet(false, wasMended && !wrong);
            toldAfterwards.compareAndSet(false, wasShown && wrong);
          };
      Thread mending =
          new Thread(
              () -> {
                sleep(wait);
                rewrite(text, good);
                mended.set(true);
                hands.get(0).saved(Set.of(text));
              });
      Runnable watch =
          () -> {
            rewrite(text, good.replace("title:", "titel:"));
            hands.get(0).saved(Set.of(text));
            mending.start();
          };
      try (Workers workers = Workers.forAllCores();
          PressHand hand = new PressHand(showing, new OpenSite(site, workers), told, watch)) {
        hands.add(hand);
        hand.start();
        while (!shown.get() || isSketch(showing)) {
          sleep(5);
        }
      }
      assertFalse(toldAfterwards.get(), "after " + wait + " ms");
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void rewrite(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isSketch(Showing showing) {
    return showing.latest().orElseThrow().isSketch();
  }

  private void mend() {
    try {
      write("jbake.properties", "galley.layout=newsroom\n");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void newsroom() throws Exception {
    write("jbake.properties", "galley.layout=newsroom\n");
    write("templates/home.ftlh", "<p>${releases?size}</p>");
    write("templates/release.ftlh", "<p>${content.title}</p>");
    write(
        "content/releases/2026/tide.md", "---\ntitle: Tide\ndate: 2026-06-01T07:00Z\n---\n\nIt.\n");
  }

  private void write(String path, String text) throws Exception {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
