package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;

/** Nobody takes a preview for the website: a band at the top says what readers can't see yet. */
class PreviewTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant AHEAD = Instant.parse("2027-01-01T00:00:00Z");
  private static final String SITE =
      "Preview of the site as it will stand on 1 January 2027, 00:00 Europe/London.";

  @TempDir Path folder;

  @BeforeEach
  void newsroom() throws IOException {
    for (String part : new String[] {"templates", "assets"}) {
      Tree.copy(Path.of(part), folder.resolve(part));
    }
    write(
        "jbake.properties", Files.readString(Path.of("jbake.properties"), StandardCharsets.UTF_8));
    release("old.md", "title: Old\ndate: 2025-05-01");
    release("hall.md", "title: Hall\ndate: 2025-06-01\nembargo: 2026-12-01T09:00 Europe/Paris");
    release("hall.fr.md", "title: Salle\ndate: 2025-06-01");
    release("choir.md", "title: Choir\ndate: 2026-07-01T12:00+05:30");
    release("day.md", "title: Day\ndate: 2026-07-01");
    release("draft.md", "title: Hush\ndate: 2025-06-01\nstatus: draft");
  }

  @Test
  void pageThatReadersCannotSeeYetSaysSoBeforeAnythingElse() throws IOException {
    Map<String, String> files = preview(NOW);
    assertEquals(
        "Not public. Embargoed until 1 December 2026, 09:00 Europe/Paris. " + SITE,
        banner(files, "news/2025/hall/index.html"));
    assertEquals(
        "Non public. Sous embargo jusqu’au 1er décembre 2026, 09:00 Europe/Paris. Aperçu du site"
            + " tel qu’il sera le 1er janvier 2027, 00:00 Europe/London.",
        banner(files, "fr/news/2025/hall/index.html"));
    assertEquals(
        "Not public. To be published on 1 July 2026, 12:00 UTC+5:30. " + SITE,
        banner(files, "news/2026/choir/index.html"));
    assertEquals(
        "Not public. To be published on 1 July 2026, 00:00 Europe/London. " + SITE,
        banner(files, "news/2026/day/index.html"));
    assertFalse(files.containsKey("news/2025/draft/index.html"));
  }

  @Test
  void everyOtherPageSaysWhatTheSiteShows() throws IOException {
    Map<String, String> files = preview(NOW);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertTrue(file.getValue().contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(banner(files, file.getKey()).contains("1"), file.getKey());
      }
    }
    assertEquals(SITE, banner(files, "index.html"));
    assertEquals(SITE, banner(files, "news/2025/old/index.html"));
    assertTrue(files.get("index.html").contains("Hall"));
  }

  @Test
  void bakeForReadersHasNoBandAndIsTheSiteOfThatMoment() throws IOException {
    Map<String, String> readers = baked("site", order(AHEAD), CacheUse.IGNORE);
    Map<String, String> editors = preview(NOW);
    assertEquals(readers.keySet(), editors.keySet());
    readers.forEach(
        (file, text) -> {
          if (file.endsWith(".html") && !file.startsWith("patterns/")) {
            assertFalse(text.contains("class=\"preview"), file);
            assertEquals(text, plain(editors.getOrDefault(file, "")), file);
          } else if (!file.endsWith(".html")) {
            assertEquals(text, editors.get(file), file);
          }
        });
  }

  @Test
  void onlyPagesWhoseBandChangesAreMadeAgainWhenTimeGoesOn() throws IOException {
    preview(NOW);
    BakeReport idle = bake("preview", NOW.plusSeconds(3600), CacheUse.USE);
    assertEquals(idle.pages(), idle.kept());
    Instant later = Instant.parse("2026-08-01T00:00:00Z");
    BakeReport passed = bake("preview", later, CacheUse.USE);
    assertEquals(2, passed.pages() - passed.kept());
    SortedMap<String, String> kept = Tree.read(folder.resolve("target/preview"));
    assertEquals(SITE, banner(kept, "news/2026/choir/index.html"));
    assertEquals(baked("full", order(AHEAD).forEditors(later), CacheUse.IGNORE), kept);
  }

  @Test
  void folderOfAPreviewThatReadersGetLaterHasNoBandLeft() throws IOException {
    preview(NOW);
    BakeOrder readers = order(AHEAD);
    assertEquals(baked("full", readers, CacheUse.IGNORE), baked("preview", readers, CacheUse.USE));
  }

  @Test
  void commandThatLooksAheadMakesAPreviewAndOneOfTodayDoesNot() throws IOException {
    Command command = Command.in(folder);
    assertEquals(0, command.run("bake", "--at", "2027-01-01", "--output", "target/preview").exit());
    assertEquals(SITE, banner(Tree.read(folder.resolve("target/preview")), "index.html"));
    assertEquals(0, command.run("bake").exit());
    assertEquals(
        baked("full", order(NOW), CacheUse.IGNORE), Tree.read(folder.resolve("target/site")));
  }

  /** A page of a preview without what is not the site's. */
  private static String plain(String page) {
    return page.replaceAll(
        "(?s)  <meta name=\"robots\" content=\"noindex\">\n|<section class=\"preview.*?</section>\n",
        "");
  }

  /** The words at the very top of a page's body. */
  private static String banner(Map<String, String> files, String file) {
    String page =
        new String(
            files.getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1),
            StandardCharsets.UTF_8);
    String body = page.replaceFirst("(?s)^.*?<body[^>]*>\\s*", "");
    assertTrue(body.startsWith("<section class=\"preview"), file + ": " + body);
    return body.substring(0, body.indexOf("</section>"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private SortedMap<String, String> preview(Instant now) throws IOException {
    return baked("preview", order(AHEAD).forEditors(now), CacheUse.IGNORE);
  }

  private SortedMap<String, String> baked(String to, BakeOrder order, CacheUse cache)
      throws IOException {
    assertFalse(run(to, order, cache).failed());
    return new TreeMap<>(Tree.read(folder.resolve("target/" + to)));
  }

  private BakeReport bake(String to, Instant now, CacheUse cache) {
    return run(to, order(AHEAD).forEditors(now), cache);
  }

  private BakeReport run(String to, BakeOrder order, CacheUse cache) {
    return Bake.run(
        new BakeOrder(
            folder,
            Optional.of(folder.resolve("target/" + to)),
            order.at(),
            cache,
            Rules.GALLEY,
            order.audience(),
            Optional.empty()),
        Progress.NONE);
  }

  private BakeOrder order(Instant at) {
    return new BakeOrder(folder, Optional.empty(), at, CacheUse.IGNORE, Rules.GALLEY);
  }

  private void release(String name, String head) throws IOException {
    write("content/releases/2026/" + name, "---\n" + head + "\n---\nText.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
