package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.write.Claim;
import press.galley.write.OutputFolder;

/** Of two bakes of one site at once the second says so, and neither harms the other. */
@Timeout(120)
class TwoBakesTest {

  private static final List<String> BUSY =
      List.of("error site output-busy: Another bake is writing to this folder.");

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("site"));
  }

  /** Bakes, and does something once while pages are rendered. */
  private static BakeReport bake(Path site, Runnable meanwhile) {
    List<Runnable> once = new ArrayList<>(List.of(meanwhile));
    return Bake.run(
        new BakeOrder(site, Optional.empty(), SmallNewsroom.AT, CacheUse.USE, Rules.GALLEY),
        (step, done, of) -> {
          Optional<Runnable> next;
          synchronized (once) {
            next = once.isEmpty() ? Optional.empty() : Optional.of(once.remove(0));
          }
          next.ifPresent(Runnable::run);
        });
  }

  private static List<String> words(BakeReport report) {
    return report.problems().stream()
        .map(p -> p.severity().word() + " " + p.place() + " " + p.code().slug() + ": " + p.title())
        .toList();
  }

  @Test
  void secondBakeOfOneProcessFindsTheFolderBusy() throws Exception {
    List<BakeReport> second = new ArrayList<>();
    Thread other = new Thread(() -> second.add(newsroom.bake()));
    BakeReport first = bake(newsroom.folder(), () -> untilItWaits(other));
    other.join();
    assertEquals(BUSY, words(second.get(0)));
    assertEquals(0, second.get(0).written());
    assertFalse(first.failed());
    assertWhole();
  }

  /** A bake waits for nothing before it has asked for the folder, and then for JBake's turn. */
  private static void untilItWaits(Thread bake) {
    bake.start();
    while (bake.getState() != Thread.State.WAITING && bake.isAlive()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void secondBakeOfAnotherProcessFindsTheFolderBusy() throws IOException {
    List<Integer> exits = new ArrayList<>();
    Path log = temporary.resolve("log");
    BakeReport first = bake(newsroom.folder(), () -> exits.add(exit(newsroom.folder(), log)));
    assertEquals(List.of(1), exits);
    assertTrue(
        Files.readString(log)
            .contains("error  site  output-busy\n  Another bake is writing to this folder.\n"),
        Files.readString(log));
    assertFalse(first.failed());
    assertWhole();
  }

  @Test
  void bakeThatFindsTheFolderBusyLeavesItToTheFirst() throws IOException {
    Path log = temporary.resolve("log");
    try (Claim first = claim().orElseThrow()) {
      assertEquals(Optional.empty(), claim());
      assertEquals(1, exit(newsroom.folder(), log), "another process finds it busy still");
      assertTrue(Files.readString(log).contains("output-busy"), Files.readString(log));
      assertTrue(first.begun() > 0);
    }
    assertEquals(0, exit(newsroom.folder(), log), Files.readString(log));
  }

  @Test
  void folderIsFreeAfterABakeThatFailed() throws IOException {
    newsroom.write("content/pages/bad.md", "---\ntitle: Bad\ncolour: red\n---\n");
    assertTrue(newsroom.bake().failed());
    claim().orElseThrow().close();
    newsroom.write("jbake.properties", "galley.layout=newsroom\ngalley.zone=Nowhere/Land\n");
    assertTrue(newsroom.bake().failed());
    claim().orElseThrow().close();
  }

  @Test
  void folderIsFreeAfterABakeThatBroke() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            bake(
                newsroom.folder(),
                () -> {
                  throw new IllegalStateException("broken");
                }));
    claim().orElseThrow().close();
  }

  private Optional<Claim> claim() {
    return new OutputFolder(newsroom.output(), List.of(), new Problems()).claim();
  }

  @Test
  void secondBakeOfAStockSiteLeavesPagesAndCacheWhole() throws IOException {
    Path stock = temporary.resolve("stock");
    Tree.copy(Path.of("src/test/resources/fixtures/harbour/site"), stock);
    List<Integer> exits = new ArrayList<>();
    BakeReport first = bake(stock, () -> exits.add(exit(stock, temporary.resolve("log"))));
    assertEquals(List.of(1), exits);
    assertFalse(first.failed());
    BakeReport again = bake(stock, () -> {});
    assertEquals(0, again.written());
    assertEquals(again.pages(), again.kept());
  }

  private static int exit(Path site, Path log) {
    try {
      return Processes.galley(
              log, "bake", "--at", SmallNewsroom.AT.toString(), "--site", site.toString())
          .waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertWhole() throws IOException {
    SortedMap<String, String> baked = newsroom.files();
    SmallNewsroom fresh = SmallNewsroom.in(temporary.resolve("fresh"));
    fresh.bake();
    assertEquals(fresh.files(), baked);
    BakeReport again = newsroom.bake();
    assertEquals(List.of(), words(again));
    assertEquals(0, again.written());
  }
}
