package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would stop a bake at its hour is said as soon as it is written. */
class LookAheadTest {

  private static final String EMBARGO = "2026-06-01T09:00 Europe/Paris";
  private static final Instant UNTIL = Instant.parse("2026-06-01T07:00:00Z");
  private static final String HALL = "content/releases/2025/hall.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  @Test
  void missingPictureOfAnEmbargoedReleaseIsToldWithItsHour() throws IOException {
    newsroom.bake();
    Map<String, String> before = newsroom.files();
    newsroom.write(
        HALL,
        release("embargo: " + EMBARGO + "\nimage: {src: dor.svg, alt: A door}", "![It](on.svg)"));
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake", "--name-withheld");
    assertEquals(0, outcome.exit());
    assertEquals(
        """
        warning  content/releases/2025/hall.md:5:14  fails-later
          The file does not exist: the bake will fail when it is published at
          2026-06-01T09:00 Europe/Paris.
          found  dor.svg
          hint   Put it beside the document, in a folder that bears the document's name,
                 or in the assets folder and begin with a slash.

        warning  content/releases/2025/hall.md:7:7  fails-later
          The file does not exist: the bake will fail when it is published at
          2026-06-01T09:00 Europe/Paris.
          found  on.svg
          hint   Put it beside the document, in a folder that bears the document's name,
                 or in the assets folder and begin with a slash.
        """,
        outcome.text().substring(0, outcome.text().indexOf("\nBaked")));
    assertEquals(before, newsroom.files());
  }

  @Test
  void pictureThatTheLookAheadFindsIsNotPublished() throws IOException {
    newsroom.write(HALL, release("embargo: " + EMBARGO, "![It](opening/unused.svg)"));
    assertEquals(List.of(), said(newsroom.bake()));
    assertFalse(newsroom.files().keySet().stream().anyMatch(file -> file.contains("unused")));
  }

  @Test
  void atTheHourTheWarningIsTheErrorAndSaidOnce() throws IOException {
    newsroom.write(HALL, release("embargo: " + EMBARGO, "![It](on.svg) [It](on.pdf)"));
    assertEquals(
        List.of(
            "fails-later content/releases/2025/hall.md:6:7",
            "fails-later content/releases/2025/hall.md:6:20"),
        said(newsroom.bakeAt(UNTIL.minusMillis(1))));
    assertEquals(
        List.of(
            "missing-image content/releases/2025/hall.md:6:7",
            "missing-image content/releases/2025/hall.md:6:20"),
        said(newsroom.bakeAt(UNTIL)));
  }

  @Test
  void missingPictureOfADraftIsAWarningWithoutAnHour() throws IOException {
    newsroom.write(HALL, release("status: draft", "![It](on.svg)"));
    BakeReport report = newsroom.bake();
    assertFalse(report.failed());
    assertEquals(
        List.of("The file does not exist: the bake will fail when it is published."),
        titles(report));
  }

  @Test
  void pictureInAFieldOfMarkdownIsLookedFor() throws IOException {
    newsroom.write(HALL, release("status: draft\nnotes: See ![it](on.svg).", "Text."));
    assertEquals(List.of("fails-later " + HALL + ":5:18"), said(newsroom.bake()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expires: 2025-06-01", "withdrawn: {at: 2025-06-01, reason: An error}"})
  void whatWillNotBePublishedAgainMayLackItsPicture(String head) throws IOException {
    newsroom.write("templates/release.ftlh", "${content.title}");
    newsroom.write(HALL, release(head, "![It](on.svg)"));
    assertEquals(List.of(), said(newsroom.bake()));
  }

  @Test
  void pageOfAMicrositeComesWithItsFront() throws IOException {
    newsroom.write("content/microsites/gala/index.md", "---\ntitle: Gala\ndate: 2026-03-01\n---\n");
    newsroom.write(
        "content/microsites/gala/food.md", "---\ntitle: Food\ntype: page\n---\n![It](on.svg)\n");
    assertEquals(
        List.of(
            "The file does not exist: the bake will fail when it is published at"
                + " 2026-03-01T00:00 Europe/Paris."),
        titles(newsroom.bake()));
  }

  @Test
  void addressThatAPublicPageHasIsTold() throws IOException {
    newsroom.write(
        "content/pages/us.md", "---\ntitle: Us\nslug: about\nstatus: draft\n---\nText.\n");
    assertEquals(List.of("fails-later content/pages/us.md:1:1"), said(newsroom.bake()));
    assertEquals(
        List.of("Two pages have one address: the bake will fail when both are published."),
        titles(newsroom.bake()));
  }

  @Test
  void addressOfTwoThatAreWithheldIsToldWithTheLaterHour() throws IOException {
    newsroom.write(HALL, release("slug: new\nembargo: 2026-02-01", "Text."));
    newsroom.write(
        "content/releases/2025/room.md", release("slug: new\nembargo: 2026-03-01", "Text."));
    assertEquals(
        List.of(
            "Two pages have one address: the bake will fail when both are published at"
                + " 2026-03-01T00:00 Europe/Paris."),
        titles(newsroom.bake()));
  }

  @Test
  void pageThatTakesTheAddressOfOneThatExpiresIsNoProblem() throws IOException {
    newsroom.write(HALL, release("slug: new\nexpires: 2026-03-01", "Text."));
    newsroom.write(
        "content/releases/2025/room.md", release("slug: new\nembargo: 2026-03-01", "Text."));
    assertEquals(List.of(), said(newsroom.bake()));
    newsroom.write(
        "content/releases/2025/room.md", release("slug: new\nembargo: 2026-02-28", "Text."));
    assertEquals(List.of("fails-later content/releases/2025/room.md:1:1"), said(newsroom.bake()));
  }

  @Test
  void addressOfAListIsTold() throws IOException {
    newsroom.write("content/pages/news.md", "---\ntitle: News\nstatus: draft\n---\nText.\n");
    BakeReport report = newsroom.bake();
    assertEquals(List.of("fails-later content/pages/news.md:1:1"), said(report));
    assertEquals("/news/, also of jbake.properties", report.problems().get(0).found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/about/", "/news", "/who-we-were", "/news/2025/hall/"})
  void earlierAddressOfAWithheldReleaseThatIsTakenIsTold(String alias) throws IOException {
    newsroom.write("content/pages/we.md", "---\ntitle: We\naliases: [/who-we-were/]\n---\nText.\n");
    newsroom.write(HALL, release("embargo: " + EMBARGO + "\naliases: [" + alias + "]", "Text."));
    BakeReport report = newsroom.bake();
    assertEquals(List.of("fails-later " + HALL + ":5:11"), said(report));
    assertTrue(
        titles(report).get(0).startsWith("This earlier address is taken: the bake will fail when"));
    assertEquals(List.of("duplicate-address " + HALL + ":5:11"), said(newsroom.bakeAt(UNTIL)));
  }

  @Test
  void earlierAddressOfAPublicPageThatAWithheldOneWillHaveIsTold() throws IOException {
    newsroom.write(
        "content/pages/we.md", "---\ntitle: We\naliases: [/news/2025/hall/]\n---\nText.\n");
    newsroom.write(HALL, release("embargo: " + EMBARGO, "Text."));
    BakeReport report = newsroom.bake();
    assertEquals(List.of("fails-later content/pages/we.md:3:11"), said(report));
    assertEquals("/news/2025/hall/, also of " + HALL, report.problems().get(0).found());
  }

  @Test
  void addressThatIsTakenTodayIsNotTakenAgainLater() throws IOException {
    newsroom.write("content/pages/we.md", "---\ntitle: We\naliases: [/about/]\n---\nText.\n");
    newsroom.write(HALL, release("embargo: " + EMBARGO + "\naliases: [/about/]", "Text."));
    assertEquals(
        List.of("duplicate-address content/pages/we.md:3:11", "fails-later " + HALL + ":5:11"),
        said(newsroom.bake()));
  }

  @Test
  void earlierAddressThatNoPageCanHaveIsTold() throws IOException {
    newsroom.write(HALL, release("status: draft\naliases: ['/a?b']", "Text."));
    assertEquals(
        List.of(
            "No page of this site can have had this address: the bake will fail when it is"
                + " published."),
        titles(newsroom.bake()));
  }

  private static String release(String head, String text) {
    return "---\ntitle: Hall\ndate: 2025-05-01\n" + head + "\n---\n" + text + "\n";
  }

  private static List<String> said(BakeReport report) {
    return report.problems().stream().map(p -> p.code().slug() + " " + p.place()).toList();
  }

  private static List<String> titles(BakeReport report) {
    return report.problems().stream().map(problem -> problem.title()).toList();
  }
}
