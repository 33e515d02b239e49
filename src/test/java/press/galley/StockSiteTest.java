package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.galley.TinySite.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockSiteTest {

  private static final Path HARBOUR = Path.of("src/test/resources/fixtures/harbour/site");

  @TempDir Path root;
  private TinySite site;

  @BeforeEach
  void emptySite() {
    site = new TinySite(root);
  }

  @Test
  void oneThreadAndEightGiveTheSameBytes() throws IOException {
    Tree.copy(HARBOUR, root);
    site.bake(1);
    var one = site.files();
    Tree.replace(HARBOUR, root);
    site.bake(8);
    assertEquals(one, site.files());
    assertEquals(19, one.size());
  }

  @Test
  void anotherTimeZoneAndLocaleGiveTheSameBytes() throws IOException {
    Tree.copy(HARBOUR, root);
    site.bake();
    var here = site.files();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      Tree.replace(HARBOUR, root);
      site.bake();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals(here, site.files());
  }

  @Test
  void pictureThatOnlyADraftShowsStaysBackWhereverItLies() {
    TinySite site =
        new TinySite(root)
            .stock()
            .with("templates/post.ftl", "${content.body} ${(content.photo)!}")
            .with("content/img/zug.png", "zug")
            .with("content/img/head.png", "head")
            .with("content/img/both.png", "both")
            .with("content/img/free.png", "free")
            .post("content/news/out.html", "status=published", "photo=/img/both.png")
            .with(
                "content/news/held.html",
                "title=Held",
                "type=post",
                "date=2025-05-05",
                "status=draft",
                "photo=img/head.png",
                "~~~~~~",
                "<img src='../img/zug.png'> <img src='/img/both.png'>");
    BakeReport report = site.bake();
    assertEquals(
        List.of("img/both.png", "img/free.png", "news/out.html"),
        List.copyOf(site.files().keySet()));
    assertEquals(
        List.of(
            "content/img/head.png: A document that is not public refers to the file, and no page"
                + " does.",
            "content/img/zug.png: A document that is not public refers to the file, and no page"
                + " does."),
        report.problems().stream().map(p -> p.place() + ": " + p.title()).toList());
  }

  @Test
  void withheldDocumentsLeaveNoTrace() throws IOException {
    Tree.copy(HARBOUR, root);
    site.bake();
    var withThem = site.files();
    Tree.replace(HARBOUR, root);
    for (String withheld : List.of("draft-row.md", "draft-row/plan.svg", "future-row.md")) {
      Files.delete(root.resolve("content/blog/2025/" + withheld));
    }
    site.bake();
    assertEquals(site.files(), withThem);
  }

  @Test
  void publishedDateComesOutWhenItsDateHasCome() {
    site.stock().post("content/a.md", "status=published-date");
    BakeReport before = site.at("2025-05-04T23:59:59Z").bake();
    assertEquals(Set.of(), site.files().keySet());
    assertEquals("2025-05-05T00:00:00Z", before.nextChange().orElseThrow().toString());
    site.at("2025-05-05T00:00:00Z").bake();
    assertEquals(Set.of("a.html"), site.files().keySet());
  }

  @Test
  void publishedComesOutWhateverItsDateAsInJBake() {
    site.stock().post("content/a.md", "status=published").at("2020-01-01T00:00:00Z").bake();
    assertEquals(Set.of("a.html"), site.files().keySet());
  }

  @Test
  void embargoHoldsAsInANewsroom() {
    site.stock()
        .post("content/a.md", "status=published", "embargo=2026-01-01T10:00:00Z")
        .with(
            "content/b.yml",
            "type: post",
            "status: published",
            "embargo: 2026-01-02",
            "title: B",
            "date: 2025-01-01",
            "body: B")
        .at("2026-01-01T09:59:59Z")
        .bake();
    assertEquals(Set.of(), site.files().keySet());
    site.at("2026-01-01T10:00:00Z").bake();
    assertEquals(Set.of("a.html"), site.files().keySet());
  }

  @Test
  void draftsPictureIsCopiedOnlyIfAPublicPageShowsIt() {
    BakeReport report =
        site.stock()
            .post("content/news/out.md", "status=published", "picture=shown.svg")
            .with("templates/post.ftl", "<img src='${(content.picture)!}'>")
            .post("content/news/held.md", "status=draft")
            .with("content/news/shown.svg", "shown")
            .with("content/news/held.svg", "held")
            .with("content/news/held/plan.pdf", "plan")
            .with("content/news/other.svg", "other")
            .with("content/other/free.svg", "free")
            .bake();
    assertEquals(
        Set.of("news/out.html", "news/shown.svg", "other/free.svg"), site.files().keySet());
    assertEquals(
        List.of("warning content/news/other.svg file-held-back: other.svg"), words(report));
  }

  @Test
  void whatJBakePassesOverIsAWarningWithItsLine() {
    BakeReport report =
        site.stock()
            .with("content/empty.md", "")
            .with("content/headless.md", "Just words.")
            .with("content/wrong.md", "title=W", "status published", "~~~~~~", "Text")
            .with("content/typeless.md", "title=T", "date=2025-01-01", "status=published", "~~~~~~")
            .with("content/typo.md", "title=T", "date=2025-01-01", "type=pots", "~~~~~~", "Text")
            .bake();
    assertFalse(report.failed());
    assertEquals(
        List.of(
            "warning content/empty.md:1 document-skipped: ",
            "warning content/headless.md:1 document-skipped: Just words.",
            "warning content/typeless.md:1 document-skipped: ",
            "warning content/typo.md:3:6 document-skipped: pots",
            "warning content/wrong.md:2 document-skipped: status published"),
        words(report));
  }

  @Test
  void mistakesInAHeadAreShownWhereTheyStand() {
    BakeReport report =
        site.stock()
            .post("content/a.md", "status=pubished")
            .post("content/b.md", "status=published", "data={broken}")
            .with("content/c.md", "type=post", "title=C", "status=published", "date=May", "~~~~~~")
            .with("content/d.md", "type=post", "title=D", "status=published-date", "~~~~~~", "D")
            .bake();
    assertEquals(
        List.of(
            "error content/a.md:4:8 wrong-value: pubished",
            "error content/b.md:5:6 wrong-value: {broken}",
            "error content/c.md:4:6 wrong-date: May",
            "error content/d.md:3:8 missing-field: published-date",
            "warning content/c.md:4:6 date-missing: ",
            "warning content/d.md:1 date-missing: "),
        words(report));
    assertEquals(Set.of(), site.files().keySet());
  }

  @Test
  void errorInATemplateNamesItsLineAndTheDocument() {
    BakeReport report =
        site.stock()
            .with("templates/post.ftl", "fine", "${content.nothing}")
            .post("content/a.md", "status=published")
            .bake();
    assertEquals(
        List.of("error templates/post.ftl:2:3 template-error: content.nothing"), words(report));
    assertTrue(report.problems().get(0).hint().contains("content/a.md"));
  }

  @Test
  void typeWithoutItsTemplateIsAProblem() {
    BakeReport report =
        site.stock()
            .with(
                "jbake.properties",
                "template.note.file=nota.ftl",
                "render.index=false",
                "render.archive=false",
                "render.feed=false",
                "render.tags=false")
            .with(
                "content/n.md",
                "type=note",
                "title=N",
                "date=2025-01-01",
                "status=published",
                "~~~~~~",
                "N")
            .bake();
    assertEquals(List.of("error content/n.md missing-template: nota.ftl"), words(report));
  }

  @Test
  void bakeThatFailsDoesNotEvenMakeTheOutputFolder() {
    site.stock().post("content/a.md", "status=pubished").bake();
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void missingContentFolderIsSaid() {
    site.stock();
    assertEquals(List.of("error jbake.properties missing-folder: content"), words(site.bake()));
  }

  @Test
  void toolThatFailsIsNamed() {
    BakeReport report =
        site.stock()
            .with("jbake.properties", "rollcall.type=nobody")
            .with("templates/index.ftl", "")
            .with("templates/archive.ftl", "")
            .with("templates/feed.ftl", "")
            .post("content/a.md", "status=published")
            .bake();
    assertEquals(
        List.of("error jbake.properties engine-failed: RenderingException: nobody answers"),
        words(report));
  }

  @Test
  void markupWhoseEngineIsMissingIsAProblem() {
    BakeReport report = site.stock().with("content/a.adoc", "= A").bake();
    assertEquals(List.of("error content/a.adoc engine-failed: .adoc"), words(report));
  }

  @Test
  void otherEnginesReadAndWriteDatesInTheLocaleAndTheZoneOfTheSite() {
    site.stock()
        .with(
            "jbake.properties",
            "render.index=false",
            "render.archive=false",
            "render.feed=false",
            "render.tags=false",
            "galley.zone=Asia/Tokyo",
            "jvm.locale=de_DE",
            "date.format=d MMMM yyyy",
            "template.page.file=page.peb")
        .with("templates/page.peb", "{{ content.date | date('d MMMM yyyy HH:mm') }}")
        .with("content/one.md", page("5 Dezember 2024"))
        .with("content/two.shout", page("6 Dezember 2024"));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Locale.setDefault(Locale.CANADA_FRENCH);
      assertEquals(List.of(), TinySite.words(site.bake()));
      assertEquals("America/New_York", TimeZone.getDefault().getID());
      assertEquals(Locale.CANADA_FRENCH, Locale.getDefault());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals("5 Dezember 2024 00:00", site.files().get("one.html"));
    assertEquals("6 Dezember 2024 00:00", site.files().get("two.html"));
  }

  private static String page(String date) {
    return "title=T\ntype=page\nstatus=published\ndate=" + date + "\n~~~~~~\nText.";
  }
}
