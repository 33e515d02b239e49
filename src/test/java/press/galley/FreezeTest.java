package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.galley.BakeReport.Frozen;
import press.galley.site.ProblemCode;

/** While a newsroom is frozen nothing appears, and what goes, goes. */
class FreezeTest {

  private static final Instant SINCE = Instant.parse("2025-12-31T12:00:00Z");
  private static final String LATE = "content/releases/2025/late.md";
  private static final String DRAFT = "content/releases/2025/draft.md";

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("frozen"));
  }

  @Test
  void whatIsNewLeavesNoTraceAsIfItWereDeleted() throws IOException {
    freeze(newsroom);
    bakes();
    Map<String, String> before = newsroom.files();
    newsroom.write(
        LATE,
        """
        ---
        title: Zugzwang
        date: 2024-03-01
        tags: [Concerts, Zugzwang]
        members: [members/quay]
        people: [people/ada-quill]
        ---
        ![It](opening/unused.svg) See [it](opening.md).
        """);
    newsroom.write(DRAFT, "---\ntitle: Zugzwang draft\ndate: 2025-02-01\n---\nOut.\n");
    newsroom.write("content/pages/zugzwang.md", "---\ntitle: Zugzwang\nnav: 2\n---\nNew.\n");
    newsroom.write("content/pages/about.fr.md", "---\ntitle: Zugzwang\n---\nNeuf.\n");
    BakeReport report = bakes();
    assertEquals(before, newsroom.files());
    assertEquals(Optional.of(new Frozen(SINCE, "The hall is closed", 4)), report.frozen());
  }

  @Test
  void lineThatNamesNoTextIsToldWithTheTextThatIsNewToTheFreeze() throws IOException {
    newsroom.write("content/pages/contact.md", "---\ntitle: Contact\n---\nCall.\n");
    newsroom.write(
        "freeze.yaml",
        """
        since: 2025-12-31T12:00:00Z
        reason: The hall is closed
        published:
          - content/pages/about.md
          - content/pages/contacts.md
        withdrawn:
          - content/releases/2019/the-long-forgotten-one.md
        """);
    BakeReport report = newsroom.bakeAt(SINCE);
    assertEquals(
        List.of(
            "freeze.yaml:5:5 No text stands here any more. [content/pages/contacts.md]"
                + " Is it “content/pages/contact.md” now? Then write that: it is held until you"
                + " do. If it was deleted, delete the line.",
            "freeze.yaml:7:5 No text stands here any more."
                + " [content/releases/2019/the-long-forgotten-one.md] If it was renamed, write its"
                + " new path: it is held until you do. If it was deleted, delete the line."),
        report.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.UNKNOWN_FROZEN_PATH)
            .map(
                problem ->
                    "%s %s [%s] %s"
                        .formatted(
                            problem.place(), problem.title(), problem.found(), problem.hint()))
            .toList());
    assertFalse(report.failed());
  }

  @Test
  void embargoThatEndsInAFreezeOpensNothingAndIsNoNextChange() throws IOException {
    freeze(newsroom);
    BakeReport before = bakes();
    Instant endOfTheGala = Instant.parse("2026-05-01T17:30:00Z");
    assertEquals(Optional.of(endOfTheGala), before.nextChange());
    assertEquals(0, before.frozen().orElseThrow().held());
    BakeReport after = newsroom.bakeAt(Instant.parse("2026-07-01T00:00:00Z"));
    assertEquals(Optional.empty(), after.nextChange());
    assertEquals(1, after.frozen().orElseThrow().held());
    Map<String, String> frozen = newsroom.files();
    newsroom.delete("freeze.yaml").delete("content/releases/2025/embargoed.md");
    newsroom.bakeAt(Instant.parse("2026-07-01T00:00:00Z"));
    assertEquals(newsroom.files(), frozen);
  }

  @Test
  void correctionExpiryAndWithdrawalGoOn() throws IOException {
    showWithdrawn();
    freeze(newsroom);
    newsroom.write(
        "content/releases/2025/second.md",
        """
        ---
        title: Second
        date: 2025-03-02
        corrections: [{at: 2026-01-01, note: It was the third}]
        ---
        The third.
        """);
    newsroom.write(
        "content/releases/2025/third.md",
        "---\ntitle: Third\ndate: 2025-03-03\nexpires: 2026-02-01\n---\nSoon over.\n");
    newsroom.write(
        "content/releases/2025/opening.md",
        """
        ---
        title: The hall opens
        date: 2025-03-01
        withdrawn: {at: 2026-01-01, reason: It did not}
        ---
        It opens.
        """);
    assertEquals(Optional.of(Instant.parse("2026-01-31T23:00:00Z")), bakes().nextChange());
    assertTrue(newsroom.files().get("news/2025/second/index.html").contains("The third."));
    assertFalse(newsroom.files().get("news/2025/opening/index.html").contains("It opens."));
    newsroom.bakeAt(Instant.parse("2026-02-02T00:00:00Z"));
    assertFalse(newsroom.files().containsKey("news/2025/third/index.html"));
  }

  @Test
  void textThatHadBeenWithdrawnDoesNotComeBack() throws IOException {
    showWithdrawn();
    String withdrawn = "withdrawn: {at: 2025-04-01, reason: An error}\n";
    String second = "content/releases/2025/second.md";
    newsroom.write(second, "---\ntitle: S\ndate: 2025-03-02\n" + withdrawn + "---\nZugzwang.\n");
    freeze(newsroom);
    bakes();
    assertTrue(newsroom.files().containsKey("news/2025/second/index.html"));
    newsroom.write(second, "---\ntitle: S\ndate: 2025-03-02\n---\nZugzwang.\n");
    assertEquals(1, bakes().frozen().orElseThrow().held());
    assertFalse(newsroom.files().containsKey("news/2025/second/index.html"));
  }

  @Test
  void newOriginalHoldsItsTranslationUntilTheThawAndLeavesNoTrace() throws IOException {
    String french = "content/releases/2025/sec.fr.md";
    newsroom.write(french, "---\ntitle: Sec\ndate: 2025-05-01\n---\nChut.\n");
    freeze(newsroom);
    newsroom.delete(french);
    newsroom.bake();
    Map<String, String> without = newsroom.files();
    newsroom.write(french, "---\ntitle: Sec\ndate: 2025-05-01\n---\nChut.\n");
    bakes();
    assertTrue(newsroom.files().containsKey("fr/news/2025/sec/index.html"));
    for (String head : new String[] {"", "status: draft\n", "embargo: 2026-06-01\n"}) {
      newsroom.write(
          "content/releases/2025/sec.md", "---\ntitle: S\ndate: 2025-05-01\n" + head + "---\nH.\n");
      bakes();
      assertEquals(without, newsroom.files(), head);
    }
  }

  @Test
  void freezeHoldsNothingBeforeItBegins() throws IOException {
    freeze(newsroom);
    newsroom.write(LATE, "---\ntitle: Late\ndate: 2024-03-01\n---\nLate.\n");
    BakeReport before = newsroom.bakeAt(SINCE.minusSeconds(1));
    assertEquals(Optional.empty(), before.frozen());
    assertEquals(Optional.of(SINCE), before.nextChange());
    assertTrue(newsroom.files().containsKey("news/2024/late/index.html"));
    newsroom.bakeAt(SINCE);
    assertFalse(newsroom.files().containsKey("news/2024/late/index.html"));
  }

  @Test
  void bakeAfterAFreezeAndAfterAThawGivesWhatAFullOneGives() throws IOException {
    newsroom.bake();
    freeze(newsroom);
    String freeze = Files.readString(newsroom.folder().resolve("freeze.yaml"));
    newsroom.write(DRAFT, "---\ntitle: A draft\ndate: 2025-02-01\n---\nOut.\n");
    newsroom.bake();
    assertEquals(full(), newsroom.files());
    newsroom.write(LATE, "---\ntitle: Late\ndate: 2024-03-01\nmembers: [members/quay]\n---\nA.\n");
    newsroom.bake();
    assertEquals(full(), newsroom.files());
    newsroom.delete("freeze.yaml");
    newsroom.bake();
    assertEquals(full(), newsroom.files());
    assertTrue(newsroom.files().containsKey("news/2024/late/index.html"));
    newsroom.write("freeze.yaml", freeze);
    newsroom.bake();
    assertEquals(full(), newsroom.files());
    assertFalse(newsroom.files().containsKey("news/2024/late/index.html"));
  }

  @Test
  void stockSiteIsFrozenTooUnlessJBakesRulesBakeIt() throws IOException {
    TinySite site = new TinySite(temporary.resolve("stock")).stock();
    site.post("content/one.md", "status=published").post("content/two.md", "status=published");
    site.with("freeze.yaml", "since: 2025-12-31", "reason: Quiet", "published: [content/one.md]");
    assertEquals(
        Optional.of(new Frozen(Instant.parse("2025-12-31T00:00:00Z"), "Quiet", 1)),
        site.bake().frozen());
    assertEquals(List.of("one.html"), List.copyOf(site.files().keySet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since: 2026-13-01/reason: R/published: []" + "|freeze.yaml:1:8 wrong-date: 2026-13-01",
        "reason: R/published: []|freeze.yaml:1:1 wrong-freeze: reason, published",
        "since: 2026-01-01/published: []|freeze.yaml:1:1 wrong-freeze: since, published",
        "since: 2026-01-01/reason: ''/published: []|freeze.yaml:2:9 wrong-freeze: ",
        "since: 2026-01-01/reason: R|freeze.yaml:1:1 wrong-freeze: since, reason",
        "since: 2026-01-01/reason: R/published:|freeze.yaml:3:11 wrong-freeze: nothing",
        "since: 2026-01-01/reason: R/published: [{}]|freeze.yaml:3:13 wrong-freeze: an empty group",
        "since: 2026-01-01/reason: R/published: []/publishd: []"
            + "|freeze.yaml:4:1 wrong-freeze: publishd",
        "since: 2026-01-01/reason: R/<<<<<<< HEAD|freeze.yaml:3:1 wrong-freeze: <<<<<<< HEAD",
        "''|freeze.yaml:1:1 wrong-freeze: nothing",
        "- since|freeze.yaml:1:1 wrong-freeze: a list"
      })
  void brokenFreezePublishesNothing(String lines, String told) throws IOException {
    newsroom.bake();
    Map<String, String> before = newsroom.files();
    newsroom.write(LATE, "---\ntitle: Late\ndate: 2024-03-01\n---\nLate.\n");
    newsroom.write("freeze.yaml", lines.replace("/", "\n") + "\n");
    BakeReport report = newsroom.bake();
    assertEquals("error " + told, String.join("; ", TinySite.words(report)).strip());
    assertEquals(before, newsroom.files());
    assertEquals(Optional.empty(), report.frozen());
  }

  @Test
  void freezeThatIsNoFilePublishesNothing() throws IOException {
    Files.createDirectory(newsroom.folder().resolve("freeze.yaml"));
    assertTrue(newsroom.bake().failed());
    Files.delete(newsroom.folder().resolve("freeze.yaml"));
    Files.createSymbolicLink(newsroom.folder().resolve("freeze.yaml"), Path.of("nowhere.yaml"));
    assertTrue(newsroom.bake().failed());
    assertEquals(Map.of(), newsroom.files());
  }

  /** A page of a release that also shows what is left of a withdrawn one. */
  private void showWithdrawn() throws IOException {
    newsroom.write("templates/release.ftlh", "${content.title} ${(content.body!)?no_esc}");
  }

  private BakeReport bakes() {
    BakeReport report = newsroom.bake();
    assertEquals(List.of(), TinySite.words(report));
    return report;
  }

  private static void freeze(SmallNewsroom newsroom) throws IOException {
    EditorsView view = EditorsView.of(newsroom.folder(), SINCE);
    StringBuilder text = new StringBuilder("since: " + SINCE + "\nreason: The hall is closed\n");
    text.append("published:\n");
    view.published().forEach(path -> text.append("  - ").append(path).append('\n'));
    text.append("withdrawn: [").append(String.join(", ", view.withdrawn())).append("]\n");
    newsroom.write("freeze.yaml", text.toString());
  }

  /** The files that a bake of a copy makes which knows of no other. */
  private Map<String, String> full() throws IOException {
    Path copy = temporary.resolve("copy");
    Tree.replace(newsroom.folder(), copy);
    Tree.remove(copy.resolve("target"));
    TinySite site = new TinySite(copy).at(SmallNewsroom.AT.toString());
    site.bake();
    return site.files();
  }
}
