package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;

/** No correction is public before its time. */
class CorrectionTest {

  private static final String HALL = "content/releases/2025/hall.md";
  private static final String HEAD = "title: The hall opens\ndate: 2025-03-05\n";
  private static final String FIRST = "{at: 2025-03-06T10:00:00Z, note: Not the third}";
  private static final String LATER = "{at: 2026-02-03T10:00:00Z, note: Zugzwang of the fourth}";
  private static final String SLIP =
      "{at: 2026-02-04T10:00:00Z, note: Zugzwang of a slip, minor: true}";
  private static final Instant OUT = Instant.parse("2026-02-03T10:00:00Z");
  private static final Instant UPDATED = Instant.parse("2026-02-05T10:00:00Z");

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void newsroom() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "templates/release.ftlh",
        """
        ${page.title} ${(content.updated.iso)!"unchanged"} ${page.openGraph.modifiedTime!}
        <#list content.corrections![] as c>${c.at.iso} ${c.note?no_esc}</#list>
        ${page.jsonLd?no_esc}
        """);
  }

  @Test
  void websiteBeforeItsTimeIsThatWithoutTheCorrectionAndTheUpdate() throws IOException {
    hall(HEAD + "corrections: [" + FIRST + "]\n");
    newsroom.bakeAt(OUT.minusMillis(1));
    SortedMap<String, String> without = newsroom.files();
    hall(HEAD + "updated: " + UPDATED + "\ncorrections: [" + LATER + ", " + FIRST + "]\n");
    newsroom.bakeAt(OUT.minusMillis(1));
    assertEquals(without, newsroom.files());
    hall(HEAD);
    newsroom.bakeAt(OUT.minusMillis(1));
    SortedMap<String, String> bare = newsroom.files();
    hall(HEAD + "updated: " + UPDATED + "\ncorrections: " + "[" + LATER + ", " + SLIP + "]\n");
    newsroom.bakeAt(OUT.minusMillis(1));
    assertEquals(bare, newsroom.files());
  }

  @Test
  void correctionComesOutEverywhereAtItsInstant() throws IOException {
    hall(HEAD + "corrections: [" + LATER + "]\n");
    BakeReport before = newsroom.bakeAt(OUT.minusNanos(1));
    assertEquals(Optional.of(OUT), before.nextChange());
    for (Map.Entry<String, String> file : newsroom.files().entrySet()) {
      assertFalse(file.getValue().contains("Zugzwang of"), file.getKey());
      assertFalse(file.getValue().contains("2026-02-03"), file.getKey());
    }
    newsroom.bakeAt(OUT);
    String page = file("news/2025/hall/index.html");
    assertTrue(page.contains("unchanged 2026-02-03T10:00:00Z\n"), page);
    assertTrue(page.contains("2026-02-03T10:00:00Z <p>Zugzwang of the fourth</p>"), page);
    assertTrue(page.contains("\"dateModified\":\"2026-02-03T10:00:00Z\""), page);
    assertTrue(
        page.contains(
            "{\"@type\":\"CorrectionComment\",\"text\":\"Zugzwang of the fourth\","
                + "\"datePublished\":\"2026-02-03T10:00:00Z\"}"),
        page);
    assertTrue(file("sitemap.xml").contains("<lastmod>2026-02-03T10:00:00Z</lastmod>"));
    assertTrue(file("atom.xml").contains("<updated>2026-02-03T10:00:00Z</updated>"));
    assertTrue(file("feed.json").contains("\"date_modified\":\"2026-02-03T10:00:00Z\""));
  }

  @Test
  void updateComesOutAtItsInstantAndGoesAgainWhenTimeGoesBack() throws IOException {
    hall(HEAD + "updated: " + UPDATED + "\n");
    assertEquals(Optional.of(UPDATED), newsroom.bakeAt(UPDATED.minusMillis(1)).nextChange());
    SortedMap<String, String> before = newsroom.files();
    assertFalse(file("sitemap.xml").contains("2026-02-05"));
    newsroom.bakeAt(UPDATED);
    String page = file("news/2025/hall/index.html");
    assertTrue(page.contains("2026-02-05T10:00:00Z 2026-02-05T10:00:00Z\n"), page);
    assertTrue(file("sitemap.xml").contains("<lastmod>2026-02-05T10:00:00Z</lastmod>"));
    newsroom.bakeAt(UPDATED.minusMillis(1));
    assertEquals(before, newsroom.files());
  }

  @Test
  void scheduleNamesEachInstantWhileTheReleaseIsPublic() throws IOException {
    String corrections = "corrections: [" + FIRST + ", " + LATER + ", " + SLIP + "]\n";
    hall(HEAD + corrections + "updated: " + UPDATED + "\n");
    assertEquals(
        List.of(
            "2026-02-03T10:00:00Z CORRECTED",
            "2026-02-04T10:00:00Z CORRECTED",
            "2026-02-05T10:00:00Z CORRECTED"),
        turns());
    hall(HEAD + corrections + "embargo: 2026-02-04T10:00:00Z\nexpires: " + UPDATED + "\n");
    assertEquals(List.of("2026-02-04T10:00:00Z APPEARS", "2026-02-05T10:00:00Z GOES"), turns());
  }

  @Test
  void withdrawnReleaseIsCorrectedNoMore() throws IOException {
    hall(
        HEAD
            + "withdrawn: {at: 2026-02-01, reason: It was not so}\n"
            + ("updated: 2026-02-05T10:00:00Z\ncorrections: [" + LATER + "]\n"));
    assertEquals(List.of("2026-01-31T23:00:00Z WITHDRAWN"), turns());
    newsroom.bakeAt(OUT.minusMillis(1));
    SortedMap<String, String> before = newsroom.files();
    newsroom.bakeAt(UPDATED);
    assertEquals(before.get("sitemap.xml"), file("sitemap.xml"));
    assertEquals(before.get("news/2025/hall/index.html"), file("news/2025/hall/index.html"));
  }

  @Test
  void correctionAnswersForNoSilentEditBeforeItsTime() throws IOException {
    hall(HEAD);
    newsroom.bakeAt(OUT.minusMillis(2));
    hall("title: The hall shuts\ndate: 2025-03-05\ncorrections: [" + LATER + "]\n");
    assertEquals(List.of("silent-edit"), codes(newsroom.bakeAt(OUT.minusMillis(1))));
    assertEquals(List.of(), codes(newsroom.bakeAt(OUT)));
  }

  @Test
  void previewStillSaysWhatReadersWaitFor() throws IOException {
    newsroom.write("templates/release.ftlh", "${(page.preview.field)!} ${(page.preview.until)!}\n");
    hall(HEAD + "embargo: 2026-02-01\ncorrections: [" + LATER + "]\n");
    Path folder = newsroom.folder().resolve("target/preview");
    Bake.run(
        new BakeOrder(
                newsroom.folder(),
                Optional.of(folder),
                OUT.minusMillis(1),
                CacheUse.IGNORE,
                Rules.GALLEY)
            .forEditors(SmallNewsroom.AT),
        Progress.NONE);
    String page = Tree.read(folder).getOrDefault("news/2025/hall/index.html", "");
    assertTrue(page.endsWith("</aside>embargo 1 February 2026, 00:00 Europe/Paris\n"), page);
  }

  @Test
  void notesOfTheBakeHoldNoCorrectionThatIsNotOut() throws IOException {
    hall(HEAD + "corrections: [{at: 2026-02-03T10:00:00Z, note: Xylograph}]\n");
    newsroom.bakeAt(OUT.minusMillis(1));
    for (Map.Entry<String, String> file : Tree.read(newsroom.aside()).entrySet()) {
      assertFalse(file.getValue().contains("Xylograph"), file.getKey());
    }
    newsroom.bakeAt(OUT);
    assertTrue(
        Tree.read(newsroom.aside()).values().stream().anyMatch(f -> f.contains("Xylograph")));
  }

  private void hall(String head) throws IOException {
    newsroom.write(HALL, "---\n" + head + "---\nThe hall opens.\n");
  }

  private String file(String path) throws IOException {
    return newsroom.files().getOrDefault(path, "");
  }

  /** What becomes of the hall. */
  private List<String> turns() {
    return Schedule.of(newsroom.folder(), SmallNewsroom.AT).turns().stream()
        .flatMap(
            turn ->
                turn.changes().stream()
                    .filter(change -> change.document().path().equals(HALL))
                    .map(change -> turn.at() + " " + change.kind()))
        .toList();
  }

  private static List<String> codes(BakeReport report) {
    return report.problems().stream().map(problem -> problem.code().slug()).toList();
  }
}
