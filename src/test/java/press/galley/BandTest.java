package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;

/** A preview is marked whatever the templates do. */
class BandTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant AHEAD = Instant.parse("2027-01-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void pageOfATemplateOfOnesOwnIsMarked() throws IOException {
    Path site = folder.resolve("newsroom");
    Tree.copy(Path.of("src/test/resources/fixtures/small/site"), site);
    Files.writeString(
        site.resolve("templates/release.ftlh"),
        "<html><head><title>${content.title}</title></head><body class=\"x\"><h1>Own</h1></body></html>");
    String page = page(site, "news/2025/embargoed/index.html", CacheUse.IGNORE);
    assertEquals(
        "<html><head><title>Zugzwang prize</title><meta name=\"robots\" content=\"noindex\"></head>"
            + "<body class=\"x\"><aside>Under embargo until 1 June 2026, 09:00 Europe/Paris."
            + " Preview: the website as it will be on 1 January 2027, 01:00 Europe/Paris.</aside>"
            + "<h1>Own</h1></body></html>",
        page);
    // What the band says goes on with the clock, though nothing else of the page does.
    assertEquals(page, page(site, "news/2025/embargoed/index.html", CacheUse.USE));
  }

  @Test
  void pageOfAStockSiteIsMarked() throws IOException {
    Path site = folder.resolve("stock");
    new TinySite(site)
        .stock()
        .with("templates/post.ftl", "<body><p>${content.title}")
        .with(
            "content/quay.md",
            "title=Quay",
            "type=post",
            "status=published",
            "date=2025-05-05",
            "embargo=2026-06-01T09:00Z",
            "~~~~~~",
            "Text.");
    assertEquals(
        "<meta name=\"robots\" content=\"noindex\"><body><aside>Under embargo until 1 June 2026,"
            + " 09:00 UTC. Preview: the website as it will be on 1 January 2027, 00:00 UTC.</aside>"
            + "<p>Quay",
        page(site, "quay.html", CacheUse.IGNORE));
  }

  @Test
  void pageForReadersHasNone() throws IOException {
    Path site = folder.resolve("stock");
    new TinySite(site).stock().post("content/quay.md", "status=published");
    Bake.run(
        new BakeOrder(site, Optional.empty(), NOW, CacheUse.IGNORE, Rules.GALLEY), Progress.NONE);
    assertFalse(Files.readString(site.resolve("target/site/quay.html")).contains("Preview"));
  }

  private static String page(Path site, String file, CacheUse cache) throws IOException {
    Path output = site.resolve("target/preview");
    BakeReport report =
        Bake.run(
            new BakeOrder(site, Optional.of(output), AHEAD, cache, Rules.GALLEY).forEditors(NOW),
            Progress.NONE);
    assertFalse(report.failed(), report.problems().toString());
    return Files.readString(output.resolve(file))
        .replaceAll("<aside class=\"galley-band\"[^>]*>", "<aside>")
        .strip();
  }
}
