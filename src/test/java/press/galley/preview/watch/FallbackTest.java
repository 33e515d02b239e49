package press.galley.preview.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// A watch works while it is open; nobody speaks to it.
@SuppressWarnings("try")
class FallbackTest {

  /** As on a machine whose watches are all in use. */
  static final Wire.Exchange NO_WIRE =
      (rounds, receiver) -> {
        throw new IOException("User limit of inotify watches reached");
      };

  private static final Changes EXPLANATION =
      new Changes.Unknown(
          "The system can't say what is saved (User limit of inotify watches reached):"
              + " all files are looked at every second instead.");

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final Heard heard = new Heard();
  private SiteFolder site;

  @BeforeEach
  void begin(@TempDir Path folder) throws Exception {
    site = SiteFolder.in(folder);
  }

  @Test
  void filesAreLookedThroughWhereNobodyTells() throws Exception {
    try (Watch watch = Watch.of(site.roots(), heard, NO_WIRE, PAUSE)) {
      assertEquals(EXPLANATION, heard.next());
      Path saved = site.write("content/releases/x.md", "second");
      assertEquals(Set.of(saved), heard.until(saved));

      site.delete("content/releases/x.md");
      assertEquals(new Changes.Files(Set.of(saved)), heard.next());

      Path made = site.write("data/contacts.yaml", "one");
      assertTrue(heard.until(made).contains(site.at("data")));

      site.write("content/.git/index", "one");
      site.write("target/index.html", "one");
      Set<Path> told = new HashSet<>(site.toldBefore("content/end.md", heard));
      // One that was seen between its making and its writing is told twice.
      told.remove(made);
      assertEquals(Set.of(), told);
    }
  }

  @Test
  void fileThatTakesThePlaceOfOneAsLargeAndAsOldIsSeen() throws Exception {
    Path text = site.at("content/releases/x.md");
    Path other = site.write("other.md", "two");
    assertTrue(other.toFile().setLastModified(text.toFile().lastModified()));
    assertTrue(text.toFile().setLastModified(text.toFile().lastModified()));
    try (Watch watch = Watch.of(site.roots(), heard, NO_WIRE, PAUSE)) {
      heard.next();
      site.move("other.md", "content/releases/x.md");

      assertEquals(new Changes.Files(Set.of(text)), heard.next());
    }
  }

  @Test
  void overflowIsToldOnceAndTheWatchGoesOn() throws Exception {
    BlockingQueue<Wire.Receiver> opened = new LinkedBlockingQueue<>();
    Wire.Exchange exchange =
        (rounds, receiver) -> {
          opened.add(receiver);
          return () -> {};
        };
    try (Watch watch = Watch.of(site.roots(), heard, exchange, PAUSE)) {
      Wire.Receiver first = next(opened);
      first.event(site.at("content/a.md"));
      for (int i = 0; i < 500; i++) {
        first.lost("It ran over.");
      }

      assertEquals(new Changes.Unknown("It ran over."), heard.next());
      next(opened).event(site.at("content/b.md"));
      assertEquals(new Changes.Files(Set.of(site.at("content/b.md"))), heard.next());
    }
  }

  @Test
  void systemThatCanTellNoMoreIsExplainedOnce() throws Exception {
    BlockingQueue<Wire.Receiver> opened = new LinkedBlockingQueue<>();
    Iterator<Wire.Exchange> exchanges =
        List.<Wire.Exchange>of(
                (rounds, receiver) -> {
                  opened.add(receiver);
                  return () -> {};
                },
                NO_WIRE,
                NO_WIRE)
            .iterator();
    Wire.Exchange exchange =
        (rounds, receiver) -> {
          opened.add(receiver);
          return exchanges.next().open(rounds, receiver);
        };
    try (Watch watch = Watch.of(site.roots(), heard, exchange, PAUSE)) {
      next(opened).lost("It ran over.");
      assertEquals(EXPLANATION, heard.next());
      Path saved = site.write("content/releases/x.md", "second");
      assertEquals(Set.of(saved), heard.until(saved));

      next(opened);
      next(opened).lost("It ran over again.");
      assertEquals(new Changes.Unknown("It ran over again."), heard.next());
    }
  }

  /** The system's queue of a folder holds 512 events. */
  @Test
  void moreThanTheSystemsQueueHoldsIsNotMissed() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch missed = new CountDownLatch(1);
    Wire.Receiver slow =
        new Wire.Receiver() {
          @Override
          public void event(Path path) {
            try {
              assertTrue(written.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }

          @Override
          public void lost(String why) {
            missed.countDown();
          }
        };
    try (Wire wire = SystemWire.open(new Rounds(new Grounds(site.roots())), slow)) {
      for (int i = 0; i < 600; i++) {
        site.write("content/releases/" + i + ".md", "one");
      }
      written.countDown();
      assertTrue(missed.await(10, TimeUnit.SECONDS));
    }
  }

  private static Wire.Receiver next(BlockingQueue<Wire.Receiver> opened) throws Exception {
    Wire.Receiver next = opened.poll(10, TimeUnit.SECONDS);
    assertNotNull(next, "No wire was opened.");
    return next;
  }
}
