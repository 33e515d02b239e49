package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.edit.Edition;
import press.galley.edit.Preview;
import press.galley.jbake.SiteSettings;
import press.galley.layout.Custody;
import press.galley.layout.Page;
import press.galley.layout.newsroom.Newsroom;
import press.galley.parse.Document;
import press.galley.site.Place;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;
import press.galley.site.Workers;

/** Of a sketch no more is laid out than somebody looks for, and that is as in the whole. */
class SketchedPagesTest {

  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  /** A page of an engine of others: it is laid out with all others, or looked for by name. */
  private static final Page GUEST =
      new Page("/guest.txt", "guest.txt", "en", "guest.thyme", Map.of(), Place.of("guest.thyme"));

  @TempDir Path temporary;

  private final Workers workers = Workers.of(2);
  private final AtomicInteger laidOut = new AtomicInteger();
  private Newsroom newsroom;
  private SketchedPages pages;

  @BeforeEach
  void open() throws IOException {
    SmallNewsroom small = SmallNewsroom.in(temporary.resolve("small"));
    for (int i = 1; i <= 21; i++) {
      small.write(
          "content/releases/2025/kite-" + i + ".md",
          "---\ntitle: Kite %1$d\ndate: 2025-02-%1$02d\nmembers: [members/quay]\n---\n\nA kite.\n"
              .formatted(i));
    }
    // They claim addresses of lists.
    small.write("content/pages/news.md", "---\ntitle: News\n---\n\nOurs.\n");
    small.write("content/releases/2025/02.md", "---\ntitle: Two\ndate: 2025-02-01\n---\n\nTwo.\n");
    Problems problems = new Problems();
    Site site =
        SiteSettings.read(small.folder().toRealPath(), Optional.empty(), Rules.GALLEY, problems);
    Shift shift = Shift.looking(site, workers, problems);
    List<Document> documents = shift.house().parse();
    Edition edition = Edition.ofWriters(AT, documents, site);
    Foundation foundation = Foundation.of(site, shift.sources(), workers, problems);
    newsroom =
        new Newsroom(
            edition,
            Preview.NONE,
            foundation.materials(new Custody(edition, new TreeMap<>()), problems),
            foundation.components());
    pages =
        new SketchedPages(
            newsroom,
            List.of(GUEST),
            () -> {
              laidOut.incrementAndGet();
              List<Page> whole = new ArrayList<>(newsroom.layOut(workers));
              whole.add(GUEST);
              return whole;
            },
            workers);
  }

  @AfterEach
  void close() {
    workers.close();
  }

  @Test
  void frontPagesAndDocumentsAreLaidOutAlone() {
    for (String file :
        List.of(
            "index.html", "404.html", "members/quay/index.html", "news/2025/kite-1/index.html")) {
      assertEquals(whole(file).url(), pages.find(file).orElseThrow().url());
      assertEquals(whole(file).listing(), pages.find(file).orElseThrow().listing());
    }
    assertEquals(0, laidOut.get());
  }

  /** As in the whole layout. */
  @Test
  void listGoesBeforeADocumentWithItsAddress() {
    for (String file : List.of("news/index.html", "news/2025/02/index.html")) {
      assertEquals(whole(file).template(), pages.find(file).orElseThrow().template());
      assertEquals("", pages.shown(file).map(Place::file).orElse(""));
    }
  }

  @Test
  void whatComesLateStandsInThePlaceOfWhatWasAndLaysNothingOut() {
    Page late = pages.find("members/quay/index.html").orElseThrow();
    Pages after = pages.with(List.of(GUEST)).with(List.of(late));
    assertEquals(Optional.of(GUEST), after.find("guest.txt"));
    assertEquals(Optional.of(late), after.find("members/quay/index.html"));
    assertTrue(after.find("index.html").isPresent());
    assertEquals(0, laidOut.get());
    assertEquals(pages.all().size(), after.all().size());
  }

  @Test
  void forListsAllIsLaidOutOnce() {
    assertTrue(pages.find("news/index.html").isPresent());
    assertTrue(pages.find("members/quay/news/index.html").isPresent());
    assertEquals(Optional.empty(), pages.find("nowhere/index.html"));
    assertEquals(
        newsroom.layOut(workers).stream().map(Page::file).distinct().count() + 1,
        pages.all().size());
    assertEquals(1, laidOut.get());
  }

  @Test
  void otherFilesAreLookedForAmongGuestsPages() {
    assertEquals(Optional.empty(), pages.find("assets/site.css"));
    assertEquals(Optional.of(GUEST), pages.find("guest.txt"));
  }

  @Test
  void whatPagesShowIsKnownWithoutThem() {
    assertEquals("content/members/quay.md", shown("members/quay/index.html"));
    assertEquals("content/members/quay.md", shown("members/quay/news/index.html"));
    assertEquals("content/members/quay.md", shown("members/quay/news/page/2/index.html"));
    assertEquals("", shown("news/index.html"));
    assertEquals("", shown("index.html"));
    assertEquals("guest.thyme", shown("guest.txt"));
    assertEquals(0, laidOut.get());
  }

  private String shown(String file) {
    return pages.shown(file).map(Place::file).orElse("");
  }

  private Page whole(String file) {
    return newsroom.layOut(workers).stream()
        .filter(page -> page.file().equals(file))
        .findFirst()
        .orElseThrow();
  }
}
