package press.galley.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Impression;
import press.galley.OpenSite;
import press.galley.Sight;
import press.galley.Tree;
import press.galley.preview.web.Reply;
import press.galley.preview.web.Request;
import press.galley.preview.web.Request.Purpose;
import press.galley.site.Workers;

class NewsdeskTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  private static final Path SITE = Path.of("src/test/resources/fixtures/small/site");

  /**
   * Until there is something to be shown, who opens a page is told, and who asks for a file waits.
   */
  @Test
  @Timeout(60)
  void whoLooksAtAnEmptyWindowIsToldThatTheNewsroomIsBeingRead() throws Exception {
    Showing showing = new Showing(CLOCK);
    Newsdesk desk = new Newsdesk(showing, View.FIRST, new PageStates(CLOCK));
    Request opened = new Request("GET", "/", Map.of(), Map.of(), Purpose.NAVIGATION);
    CompletableFuture<Reply> part =
        CompletableFuture.supplyAsync(
            () -> desk.answer(new Request("GET", "/", Map.of(), Map.of(), Purpose.ANY)));
    Reply waiting = desk.answer(opened);
    String page = new String(waiting.content(), UTF_8);
    assertEquals(503, waiting.status());
    assertTrue(page.contains("<h1>Reading the newsroom…</h1>"), page);
    assertTrue(page.contains("<meta http-equiv=\"refresh\" content=\"1\">"), page);
    assertFalse(part.isDone());
    try (Workers workers = Workers.forAllCores();
        PressHand hand = new PressHand(showing, new OpenSite(SITE, workers), () -> {}, () -> {})) {
      hand.start();
      assertEquals(200, part.get().status());
      assertEquals(200, desk.answer(opened).status());
    }
  }

  @Test
  @Timeout(60)
  void aFaultOfItsOwnIsShownOnAPageThatWaitsForTheNextSave() throws InterruptedException {
    InstantSource stopped =
        () -> {
          throw new IllegalStateException("The clock stands still.");
        };
    Showing showing = new Showing(CLOCK);
    Semaphore told = new Semaphore(0);
    try (Workers workers = Workers.forAllCores();
        PressHand hand =
            new PressHand(showing, new OpenSite(SITE, workers), told::release, () -> {})) {
      hand.start();
      Newsdesk desk = new Newsdesk(showing, View.FIRST, new PageStates(stopped));
      // What asks the clock comes with the whole layout.
      do {
        told.acquire();
      } while (showing.latest().orElseThrow().isSketch());
      Reply reply = desk.answer(new Request("GET", "/", Map.of(), Map.of(), Purpose.ANY));
      String page = new String(reply.content(), UTF_8);
      assertEquals(500, reply.status());
      assertTrue(page.contains("\"title\":\"This page could not be made.\""), page);
      assertTrue(page.contains("IllegalStateException: The clock stands still."), page);
      assertTrue(page.contains("/_galley/preview.js"), page);
    }
  }

  /** The sketch alone has made the page, and what comes after it can't any more. */
  @Test
  void stylesheetStaysWhereATemplateBreaksBeforeTheWholeLayout(@TempDir Path temporary)
      throws Exception {
    Path site = temporary.toRealPath();
    Tree.copy(SITE, site);
    Showing showing = new Showing(CLOCK);
    Newsdesk desk = new Newsdesk(showing, View.FIRST, new PageStates(CLOCK));
    try (Workers workers = Workers.of(2)) {
      OpenSite open = new OpenSite(site, workers);
      Showing.Task task = showing.task().orElseThrow();
      Sight sight = new Sight(task.view().scope(), task.at());
      Impression sketch = open.sketch(sight).orElseThrow();
      showing.sketched(task, sketch);
      String page = new String(desk.answer(asked("/")).content(), UTF_8);
      String sheet = page.replaceFirst("(?s).*\"(/css/site[^\"]*)\".*", "$1");
      assertEquals(200, desk.answer(asked(sheet)).status());

      Path base = site.resolve("templates/layout/base.ftlh");
      Files.writeString(base, "<#list x as y>" + Files.readString(base));
      Showing.Task whole = showing.task().orElseThrow();
      showing.laidOut(whole, open.impression(sight, whole.before(), () -> false));
      String after = new String(desk.answer(asked("/")).content(), UTF_8);
      assertTrue(after.contains("\"freshness\":\"last-good\""), after);
      assertEquals(200, desk.answer(asked(sheet)).status());
    }
  }

  private static Request asked(String path) {
    return new Request("GET", path, Map.of(), Map.of(), Purpose.ANY);
  }
}
