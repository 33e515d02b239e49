package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.Bake;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.BakeReport;
import press.galley.Progress;
import press.galley.site.Rules;

class NewsroomTest {

  private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  private final Corpus corpus = new Corpus(40);
  private final Newsroom newsroom = new Newsroom(Path.of(""), corpus);

  @Test
  void everyFiftiethReleaseIsUnderEmbargoAndTheOthersBakeWithoutAMistake() throws IOException {
    Path site = folder.resolve("site");
    newsroom.write(site);
    Path out = folder.resolve("out/site");
    BakeReport report =
        Bake.run(
            new BakeOrder(site, Optional.of(out), AT, CacheUse.IGNORE, Rules.GALLEY),
            Progress.NONE);
    assertEquals(List.of(), report.problems());
    for (int i = 0; i < corpus.releases(); i++) {
      String page = Newsroom.address(corpus.release(i)).substring(1) + "index.html";
      assertEquals(i != 25, Files.exists(out.resolve(page)), page);
    }
    assertTrue(Files.exists(out.resolve("members/member-00001/index.html")));
  }

  @Test
  void headIsAsGalleyReadsIt() {
    String text = newsroom.text(corpus.release(25));
    assertEquals(
        """
        ---
        title: "%s"
        date: 2019-08-04
        embargo: 2099-01-02T10:00Z
        summary: "%s"
        tags: ["%s"]
        members: [members/member-00001]
        contacts: [press]
        boilerplate: [network]
        ---

        """
            .formatted(
                corpus.release(25).title(),
                corpus.release(25).summary(),
                String.join("\", \"", corpus.release(25).tags())),
        text.substring(0, text.length() - corpus.release(25).body().length()));
    assertFalse(newsroom.text(corpus.middle()).contains("embargo"));
  }

  @Test
  void editedReleaseKeepsItsPlace() {
    Release edited = Edit.TITLE.after(3, corpus.middle());
    assertEquals("/news/2020/release-000020/", Newsroom.address(edited));
    assertEquals(
        Path.of("site/content/releases/2020/release-000020.md"),
        Newsroom.file(Path.of("site"), edited));
  }
}
