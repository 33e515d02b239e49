package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is public before its time. */
class EmbargoTest {

  @TempDir Path temporary;

  @Test
  void outputIsThatOfTheSiteWithoutWhatIsWithheld() throws IOException {
    SmallNewsroom whole = SmallNewsroom.in(temporary.resolve("whole"));
    whole.bake();
    SmallNewsroom without = SmallNewsroom.in(temporary.resolve("without"));
    without
        .delete("content/releases/2025/draft.md")
        .delete("content/releases/2025/embargoed.md")
        .delete("content/releases/2025/opening/unused.svg");
    without.bake();
    assertEquals(without.files(), whole.files());
  }

  @Test
  void noWordOfAWithheldDocumentStandsInAnyFile() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.bake();
    for (Map.Entry<String, String> file : newsroom.files().entrySet()) {
      assertFalse(
          (file.getKey() + file.getValue()).toLowerCase(Locale.ROOT).contains("zugzwang"),
          file.getKey());
    }
  }

  @Test
  void embargoedPageAppearsWithItsTraceAtItsInstantAndNotBefore() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    Instant until = Instant.parse("2026-06-01T07:00:00Z");
    BakeReport before = newsroom.bakeAt(until.minusMillis(1));
    assertEquals(Optional.of(until), before.nextChange());
    assertFalse(newsroom.files().containsKey("news/2025/embargoed/index.html"));
    assertFalse(newsroom.files().get("members/quay/index.html").contains("Zugzwang prize"));
    newsroom.bakeAt(until);
    assertTrue(newsroom.files().get("members/quay/index.html").contains("Zugzwang prize"));
    assertTrue(newsroom.files().containsKey("news/2025/embargoed/opening/unused.svg"));
  }

  @Test
  void goingBackInTimeRemovesTheTraceAgain() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.bake();
    Map<String, String> early = newsroom.files();
    newsroom.bakeAt(Instant.parse("2026-07-01T00:00:00Z"));
    newsroom.bake();
    assertEquals(early, newsroom.files());
  }

  @Test
  void expiredAndScheduledPagesAreAbsent() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "content/releases/2025/over.md",
        "---\ntitle: Over\ndate: 2025-05-01\nexpires: 2025-06-01\n---\nOver.\n");
    newsroom.write(
        "content/releases/2026/later.md", "---\ntitle: Later\ndate: 2026-02-01\n---\nLater.\n");
    BakeReport report = newsroom.bake();
    assertFalse(newsroom.files().containsKey("news/2025/over/index.html"));
    assertFalse(newsroom.files().containsKey("news/2026/later/index.html"));
    assertEquals(Optional.of(Instant.parse("2026-01-31T23:00:00Z")), report.nextChange());
  }

  @Test
  void pagesOfAWithheldMicrositeAreWithheld() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "content/microsites/gala/index.md", "---\ntitle: Gala\nstatus: draft\n---\nHush.\n");
    newsroom.bake();
    assertFalse(newsroom.files().containsKey("gala/food/index.html"));
  }

  @Test
  void translationOfAWithheldReleaseIsWithheld() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "content/releases/2025/opening.md",
        "---\ntitle: The hall opens\ndate: 2025-03-01\nembargo: 2027-01-01\n---\nHush.\n");
    newsroom.bake();
    assertFalse(newsroom.files().containsKey("fr/news/2025/opening/index.html"));
    assertFalse(newsroom.files().containsKey("fr/index.html"));
  }

  @Test
  void linkToAWithheldDocumentBecomesPlainText() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\n---\nSee [the prize](embargoed.md) soon.\n");
    newsroom.bake();
    String page = newsroom.files().get("news/2025/second/index.html");
    assertTrue(page.contains("See <a>the prize</a> soon."), page);
  }

  @Test
  void assetThatLinksToAWithheldSourceIsRefused() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    Path assets = newsroom.folder().resolve("assets");
    Path secret = Path.of("../content/releases/2025/embargoed.md");
    Files.createSymbolicLink(assets.resolve("notes.txt"), secret);
    Files.createSymbolicLink(assets.resolve("all"), Path.of("../content"));
    assertTrue(newsroom.bake().failed());
    assertEquals(Map.of(), newsroom.files());
  }

  @Test
  void translationInALanguageThatTheSiteDoesNotHaveStopsTheBake() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    for (String suffix : new String[] {"de", "FR", "pt-BR"}) {
      newsroom.write(
          "content/releases/2025/embargoed." + suffix + ".md",
          "---\ntitle: Zugzwang\ndate: 2025-04-03\n---\nZugzwang.\n");
      BakeReport report = newsroom.bake();
      assertEquals(
          "The file's name bears a language that the site does not have.",
          report.problems().get(0).title());
      assertEquals(Map.of(), newsroom.files());
      newsroom.delete("content/releases/2025/embargoed." + suffix + ".md");
    }
  }

  @Test
  void typeOfTheSitesOwnIsWithheldWhateverItsSchemaSays() throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "types/report.schema.json",
        """
        {"title": "Report", "description": "A report.", "type": "object", "x-folder": "reports",
         "x-template": "page.ftlh", "required": ["title"], "properties": {
          "title": {"type": "string", "description": "Its title."},
          "status": {"type": "string", "description": "Its status."},
          "embargo": {"type": "string", "format": "instant", "description": "Its embargo."}}}
        """);
    newsroom.write("content/reports/dated.md", "---\ntitle: A\nembargo: 2030-01-01\n---\n");
    newsroom.write("content/reports/draft.md", "---\ntitle: C\nstatus: Draft\n---\n");
    newsroom.write("content/reports/open.md", "---\ntitle: D\nembargo: 2020-01-01\n---\n");
    assertFalse(newsroom.bake().failed());
    assertEquals(
        List.of("reports/open/index.html"),
        newsroom.files().keySet().stream().filter(file -> file.startsWith("reports/")).toList());
  }
}
