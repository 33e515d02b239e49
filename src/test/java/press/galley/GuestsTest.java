package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import press.galley.layout.Page;
import press.galley.site.Workers;

/** A newsroom with a third party's rendering tool and markup engine on the class path. */
class GuestsTest {

  private static final Path SMALL = Path.of("src/test/resources/fixtures/small/site");

  @TempDir Path root;
  private TinySite site;

  @BeforeEach
  void newsroom() throws IOException {
    Tree.copy(SMALL, root);
    site = new TinySite(root);
  }

  private void askForTheRollCall() throws IOException {
    Files.writeString(
        root.resolve("jbake.properties"),
        "\nrollcall.type=release\ntemplate.rollcall.file=rollcall.ftl\n",
        StandardOpenOption.APPEND);
    site.with("templates/rollcall.ftl", "${published_releases?size} releases", "${content.body}");
  }

  @Test
  void toolSeesTheEditionAndNothingElse() throws IOException {
    askForTheRollCall();
    BakeReport report = site.bake();
    assertEquals(List.of(), TinySite.words(report));
    assertEquals(
        "4 releases\n",
        site.files().get("rollcall/index.html").lines().limit(1).toList().get(0) + "\n");
  }

  /** Nobody can tell what a tool of another maker has put into its page. */
  @Test
  void pageOfAToolIsMadeAnewInEveryBake() throws IOException {
    askForTheRollCall();
    site.bakeAgain();
    BakeReport idle = site.bakeAgain();
    assertEquals(idle.pages() - 1, idle.kept());
    assertEquals(0, idle.written());
  }

  /** One layout at a time has JBake's tools, and a page of a sketch is looked for later. */
  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void whoLooksForAPageOfASketchKeepsNobodyFromTheTools() throws Exception {
    askForTheRollCall();
    Sight sight = new Sight(Sight.Scope.READERS, Instant.parse("2026-01-01T00:00:00Z"));
    try (Workers workers = Workers.of(2)) {
      OpenSite open = new OpenSite(root.toRealPath(), workers);
      Impression sketch = open.sketch(sight).orElseThrow();
      Supplier<Optional<Page>> looked =
          workers.begin(
              () -> {
                assertTrue(sketch.page("news/index.html").isPresent());
                return sketch.page("rollcall/index.html");
              });
      assertTrue(looked.get().isPresent());
      Impression whole = open.impression(sight, Optional.of(sketch), () -> false);
      assertTrue(whole.page("rollcall/index.html").isPresent());
    }
  }

  @Test
  void withoutAToolsWishesANewsroomIsAsItWas() {
    site.bake();
    assertTrue(site.files().keySet().stream().noneMatch(file -> file.startsWith("rollcall")));
  }

  @Test
  void engineRendersTheTextBelowGalleysHead() {
    site.with("content/pages/loud.shout", "---", "title: Loud", "---", "hear <b>me</b>");
    BakeReport report = site.bake();
    assertEquals(List.of(), TinySite.words(report));
    assertTrue(site.files().get("loud/index.html").contains("<p>HEAR <b>ME</b></p>"));
  }

  @Test
  void engineThatFailsIsAProblemOfTheDocument() {
    site.with("content/pages/loud.shout", "---", "title: Loud", "---", "silence");
    assertEquals(
        List.of(
            "error content/pages/loud.shout:4 engine-failed: IllegalStateException: nothing to shout"),
        TinySite.words(site.bake()));
  }

  @Test
  void textOfAnEngineIsNeverPublishedAsAFile() {
    site.with("content/pages/loud.shout", "---", "title: Loud", "status: draft", "---", "zugzwang");
    site.with(
        "content/pages/quiet.md",
        "---",
        "title: Quiet",
        "image: {src: loud.shout, alt: None}",
        "---",
        "See [it](loud.shout) and ![it](loud.shout).");
    assertEquals(
        List.of(
            "error content/pages/quiet.md:3:14 missing-image: loud.shout",
            "error content/pages/quiet.md:5:32 missing-image: loud.shout"),
        TinySite.words(site.bake()));
    site.with("content/pages/quiet.md", "---", "title: Quiet", "---", "See [it](loud.shout).");
    assertEquals(List.of(), TinySite.words(site.bake()));
    assertTrue(site.files().get("quiet/index.html").contains("<p>See <a>it</a>.</p>"));
    assertTrue(site.files().keySet().stream().noneMatch(file -> file.endsWith(".shout")));
  }

  @Test
  void linkToATextOfAnEngineLeadsToItsPage() {
    site.with("content/pages/loud.shout", "---", "title: Loud", "---", "hear me");
    site.with(
        "content/pages/quiet.md",
        "---",
        "title: Quiet",
        "---",
        "See [it](loud.shout), not [this](lowd.shout).");
    assertEquals(
        List.of("error content/pages/quiet.md:4:34 broken-link: lowd.shout"),
        TinySite.words(site.bake()));
    site.with("content/pages/quiet.md", "---", "title: Quiet", "---", "See [it](loud.shout).");
    assertEquals(List.of(), TinySite.words(site.bake()));
    assertTrue(site.files().get("quiet/index.html").contains("See <a href=\"/loud/\">it</a>."));
  }
}
