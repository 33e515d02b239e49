package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a withdrawn text is left what its writer says: a notice, nothing, or the way on. */
class WithdrawalTest {

  private static final String HALL = "content/releases/2025/hall.md";
  private static final String NEW = "content/releases/2025/new.md";
  private static final String PAGE = "news/2025/hall/index.html";

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
    newsroom.write("content/pages/about.md", "---\ntitle: About\nnav: 1\n---\nUs.\n");
    newsroom.write(
        "templates/release.ftlh",
        "${content.title}: ${(content.body!)?no_esc}<#if content.withdrawn??>"
            + "<#list content.withdrawn as key, value>${key} </#list>${content.withdrawn.reason}"
            + " ${(content.withdrawn.replacement.url)!}</#if>");
  }

  @Test
  void goneTextHasNoPageAndARuleThatSaysSo() throws IOException {
    newsroom.write(HALL, release("Zugzwang", "page: gone", "aliases: [/old/hall]"));
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\nrelated: [releases/2025/hall]\n---\n[It](hall.md)\n");
    bakes();
    assertEquals(
        """
        /news/2025/hall/ /404.html 410
        /news/2025/hall /404.html 410
        /old/hall/ /404.html 410
        /old/hall /404.html 410
        """,
        newsroom.files().get("_redirects"));
    assertFalse(newsroom.files().containsKey(PAGE));
    nothingSays("Zugzwang");
    nothingSays("No reason");
  }

  @Test
  void addressOfAReplacedTextLeadsToItsReplacement() throws IOException {
    newsroom.write(HALL, replaced("Zugzwang", "releases/2025/new", "aliases: [/old/hall.html]"));
    newsroom.write(NEW, "---\ntitle: The new one\ndate: 2025-04-01\n---\nNew.\n");
    bakes();
    assertEquals(
        """
        /news/2025/hall/ /news/2025/new/ 301
        /news/2025/hall /news/2025/new/ 301
        /old/hall.html /news/2025/new/ 301
        """,
        newsroom.files().get("_redirects"));
    assertTrue(newsroom.files().get(PAGE).contains("url=https://"), newsroom.files().get(PAGE));
    assertTrue(newsroom.files().get(PAGE).contains("The new one"));
    assertTrue(newsroom.files().get("old/hall.html").contains("The new one"));
    nothingSays("Zugzwang");
  }

  @Test
  void replacementThatIsNotPublicLeavesNoMoreThanANotice() throws IOException {
    newsroom.write(HALL, release("Hall", "page: notice"));
    bakes();
    Map<String, String> notice = newsroom.files();
    assertEquals("Hall: at reason No reason ", notice.get(PAGE));
    newsroom.write(HALL, replaced("Hall", "releases/2025/new"));
    for (String head :
        new String[] {"status: draft", "embargo: 2027-01-01", "expires: 2025-05-01"}) {
      newsroom.write(NEW, "---\ntitle: Zugzwang\ndate: 2025-04-01\n" + head + "\n---\nNew.\n");
      newsroom.bake();
      assertEquals(notice, newsroom.files(), head);
    }
    BakeReport report = newsroom.bakeAt(Instant.parse("2026-12-01T00:00:00Z"));
    assertEquals(Optional.empty(), report.nextChange());
  }

  @Test
  void replacementOfAReplacementIsWhereTheAddressLeads() throws IOException {
    newsroom.write(HALL, replaced("One", "releases/2025/two"));
    newsroom.write("content/releases/2025/two.md", replaced("Two", "releases/2025/new"));
    newsroom.write(NEW, "---\ntitle: Three\ndate: 2025-04-01\n---\nNew.\n");
    bakes();
    assertEquals(
        List.of("/news/2025/hall/ /news/2025/new/ 301", "/news/2025/two/ /news/2025/new/ 301"),
        newsroom.files().get("_redirects").lines().filter(line -> line.contains("/ /")).toList());
    newsroom.write(NEW, replaced("Three", "releases/2025/hall"));
    bakes();
    assertEquals("One: at reason No reason ", newsroom.files().get(PAGE));
    assertNull(newsroom.files().get("_redirects"));
  }

  @Test
  void translationIsWithdrawnWithItsOriginal() throws IOException {
    String french = "fr/news/2025/hall/index.html";
    newsroom.write(
        "content/releases/2025/hall.fr.md", "---\ntitle: Salle\ndate: 2025-03-05\n---\nSecret.\n");
    newsroom.write(HALL, release("Hall", "page: notice"));
    bakes();
    assertEquals("Salle: at reason No reason ", newsroom.files().get(french));
    newsroom.write(HALL, release("Hall", "page: gone"));
    bakes();
    assertFalse(newsroom.files().containsKey(french));
    assertTrue(newsroom.files().get("_redirects").contains("/fr/news/2025/hall/ /404.html 410\n"));
    newsroom.write(HALL, replaced("Hall", "releases/2025/new"));
    newsroom.write(NEW, "---\ntitle: New\ndate: 2025-04-01\n---\nNew.\n");
    newsroom.write(
        "content/releases/2025/new.fr.md", "---\ntitle: Neuf\ndate: 2025-04-01\n---\nNeuf.\n");
    bakes();
    assertTrue(
        newsroom
            .files()
            .get("_redirects")
            .contains("/fr/news/2025/hall/ /fr/news/2025/new/ 301\n"));
    newsroom.write(
        "content/releases/2025/hall.fr.md",
        "---\ntitle: Salle\nstatus: draft\ndate: 2025-03-05\n---\n");
    bakes();
    assertFalse(newsroom.files().get("_redirects").contains("/fr/"));
  }

  @Test
  void addressThatAnotherPageHasTakenIsGoneWithoutARule() throws IOException {
    newsroom.write(HALL, release("Hall", "page: gone"));
    newsroom.write(NEW, "---\ntitle: New\nslug: hall\ndate: 2025-04-01\n---\nNew.\n");
    bakes();
    assertEquals("New: <p>New.</p>\n", newsroom.files().get(PAGE));
    assertNull(newsroom.files().get("_redirects"));
    newsroom.write(HALL, replaced("Hall", "releases/2025/new"));
    assertEquals(
        List.of(
            "error content/releases/2025/hall.md:1:1 duplicate-address: /news/2025/hall/, also"
                + " of content/releases/2025/new.md"),
        TinySite.words(newsroom.bake()));
  }

  @Test
  void wayOnWithoutAReplacementIsAProblemOfItsLine() throws IOException {
    newsroom.write(HALL, release("Hall", "page: redirect"));
    BakeReport report = newsroom.bake();
    assertEquals(
        List.of("error content/releases/2025/hall.md:8:9 missing-field: page: redirect"),
        TinySite.words(report));
    assertEquals(
        "Add “replacement: releases/2026/name” below it, or write “page: gone”.",
        report.problems().get(0).hint());
  }

  @Test
  void textIsThereUntilItIsWithdrawnAndThenGone() throws IOException {
    newsroom.write(HALL, release("Hall", "page: gone").replace("2025-04-01", "2026-02-01"));
    assertEquals(Optional.of(Instant.parse("2026-01-31T23:00:00Z")), newsroom.bake().nextChange());
    assertTrue(newsroom.files().containsKey(PAGE));
    newsroom.bakeAt(Instant.parse("2026-02-02T00:00:00Z"));
    assertFalse(newsroom.files().containsKey(PAGE));
    newsroom.bake();
    assertTrue(newsroom.files().containsKey(PAGE));
    assertNull(newsroom.files().get("_redirects"));
  }

  @Test
  void goneTextStaysGoneInAFreeze() throws IOException {
    newsroom.write(HALL, release("Hall", "page: gone"));
    EditorsView view = EditorsView.of(newsroom.folder(), SmallNewsroom.AT);
    assertEquals(List.of(HALL), view.withdrawn());
    newsroom.write(
        "freeze.yaml",
        "since: 2026-01-01\nreason: R\npublished: []\nwithdrawn:\n  - " + HALL + "\n");
    newsroom.bake();
    assertTrue(newsroom.files().get("_redirects").contains("/news/2025/hall/ /404.html 410\n"));
  }

  private static String release(String title, String page, String... more) {
    return "---\ntitle: "
        + title
        + "\ndate: 2025-03-05\ntags: [Hall]\nwithdrawn:\n  at: 2025-04-01\n  reason: No reason\n  "
        + page
        + "\n"
        + String.join("\n", more)
        + "\n---\n"
        + title
        + " text.\n";
  }

  private static String replaced(String title, String replacement, String... more) {
    return release(title, "page: redirect\n  replacement: " + replacement, more);
  }

  private void bakes() {
    assertEquals(List.of(), TinySite.words(newsroom.bake()));
  }

  private void nothingSays(String word) throws IOException {
    newsroom
        .files()
        .forEach((file, text) -> assertFalse((file + text).contains(word), file + " says " + word));
  }
}
