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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.galley.site.Problem;

/** A date that can't be read is refused with the same words wherever it stands. */
class WrongDatesTest {

  private static final String GENERAL =
      "Write a date such as 2026-12-01, or a time with its zone such as 2026-12-01T09:00"
          + " Europe/Paris.";

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "2026-13-01, Write 2026-01-13.",
    "20261201, Write 2026-12-01.",
    "2026, Add the month and the day: 2026-12-01.",
    "46357, In a spreadsheet this is 2026-12-01: write that.",
    "46357.5, 'In a spreadsheet this is 2026-12-01T12:00: write that and its zone, such as"
        + " Europe/Paris.'",
    "12 March 2026, Write 2026-03-12.",
    "2026-12-01T09:00, 'Write “2026-12-01T09:00 Europe/Paris”, or an offset such as +01:00.'",
    "2026-12-01 onwards, Write 2026-12-01 and nothing after it.",
    "2026-12-01T09:00 BST, 'Such letters mean one offset here and another elsewhere. Write the"
        + " place, such as Europe/Paris, or the offset, such as +01:00.'",
    "2026-12-01T24:00Z, A day ends where the next one begins: write 2026-12-02T00:00Z.",
    "0000-01-01, Years go from 1583 to 9999.",
    "2026-03-29T02:30 Europe/Paris, Write 2026-03-29T01:30+01:00 or 2026-03-29T03:30+02:00.",
    "2026-10-25T02:30 Europe/Paris, 'Write 2026-10-25T02:30+02:00 for the first, or"
        + " 2026-10-25T02:30+01:00 for the second.'"
  })
  void everyDoorAnswersWithTheSameHint(String written, String hint) throws IOException {
    assertEquals(hint, release("date: " + written));
    for (String field : List.of("embargo: @", "expires: @", "updated: @")) {
      assertEquals(hint, release("date: 2025-05-01\n" + field.replace("@", written)), field);
    }
    assertEquals(hint, release("date: 2025-05-01\ncorrections: [{at: " + written + ", note: A}]"));
    assertEquals(hint, release("date: 2025-05-01\nwithdrawn: {at: " + written + ", reason: A}"));
    assertEquals(hint, event("starts: " + written));
    assertEquals(hint, event("starts: 2025-05-01\nends: " + written));
    assertEquals(
        hint, event("starts: 2025-05-01\nprogramme: [{starts: " + written + ", title: A}]"));
    assertEquals(hint, jbakeHead(written));
    assertEquals(hint, stock("embargo=" + written));
    assertEquals(hint, stock("expires=" + written));
    assertEquals(hint, commandLine(written));
  }

  /** Whatever else keeps a bake from being written: by itself such a text is not public. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2025-02-30",
        "date: [2025-05-01]",
        "date: 2025-05-01\nembargo: soon",
        "date: 2025-05-01\nexpires: soon",
        "date: 2025-05-01\nwithdrawn: {at: soon, reason: A}"
      })
  void whatNobodyCanReadHoldsATextBack(String head) throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    String path = "content/releases/2025/hall.md";
    newsroom.write(path, "---\ntitle: Hall\ndate: 2025-05-01\n---\n");
    assertTrue(published().contains(path));
    newsroom.write(path, "---\ntitle: Hall\n" + head + "\n---\n");
    assertFalse(published().contains(path));
  }

  private List<String> published() {
    return EditorsView.of(temporary, Instant.parse("2200-01-01T00:00:00Z")).published();
  }

  @ParameterizedTest
  @CsvSource({"~, is empty", "[2026-12-01], must be text", "{day: 1}, must be text"})
  void whatIsNoTextIsRefusedAsSuch(String written, String title) throws IOException {
    SmallNewsroom newsroom = SmallNewsroom.in(temporary);
    newsroom.write(
        "content/releases/2025/hall.md", "---\ntitle: Hall\ndate: " + written + "\n---\n");
    assertEquals("“date” " + title + ".", newsroom.bake().problems().get(0).title());
  }

  @Test
  void truthOfYamlIsNoDate() throws IOException {
    assertEquals(GENERAL, release("date: true"));
  }

  /** What a head of a stock site says, and what becomes of it where JBake would shrug. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-30, wrong-date, 'The calendar has no such day, or the day no such time.'",
    "2026-13-01, wrong-date, 'The calendar has no such day, or the day no such time.'",
    "2026-12-01 09:00, wrong-date, There is more here than date.format says.",
    "2026-12-01T09:00:00Z, wrong-date, There is more here than date.format says.",
    "26-12-01, wrong-date, The year is too far off.",
    "01/02/2026, wrong-date, The date is not written as date.format says.",
    "12 March 2026, wrong-date, The date is not written as date.format says."
  })
  void dateOfAStockHeadIsTakenWholeOrNotAtAll(String written, String code, String title) {
    TinySite site = waiting("yyyy-MM-dd", written);
    Problem problem = on(written, site.bake());
    assertEquals("error " + code, problem.severity().word() + " " + problem.code().slug());
    assertEquals(title, problem.title());
    assertEquals(Map.of(), site.files());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29 02:30, impossible-time, The clocks of Europe/Paris skip this time.",
    "2026-10-25 02:30, ambiguous-time, The clocks of Europe/Paris show this time twice.",
    "2026-12-01 24:00, wrong-date, 'The calendar has no such day, or the day no such time.'"
  })
  void timeOfAStockHeadMustComeOnce(String written, String code, String title) {
    Problem problem = on(written, waiting("yyyy-MM-dd HH:mm", written).bake());
    assertEquals("error " + code, problem.severity().word() + " " + problem.code().slug());
    assertEquals(title, problem.title());
  }

  private static Problem on(String written, BakeReport report) {
    return report.problems().stream()
        .filter(problem -> problem.found().equals(written))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dayOfAStockSiteBeginsInItsZoneInEveryKindOfHead() {
    TinySite site = waiting("yyyy-MM-dd", "2026-12-01");
    site.with(
        "content/yaml.yaml",
        "type: post",
        "title: Y",
        "status: published",
        "date: 2025-05-05",
        "embargo: 2026-12-01",
        "body: Hush.");
    site.post("content/head.md", "status=published", "embargo=2026-12-01");
    site.at("2026-11-30T22:59:59Z").bake();
    assertEquals(List.of(), pages(site));
    site.at("2026-11-30T23:00:00Z").bake();
    assertEquals(List.of("hall.html", "head.html", "yaml.html"), pages(site));
  }

  @Test
  void zoneWhoseSignIsTurnedRoundIsRefusedWithBothReadings() throws IOException {
    String hint =
        "It is -05:00, however it looks. Write the offset that you mean: -05:00 or +05:00.";
    assertEquals(hint, release("date: 2026-12-01T09:00 Etc/GMT+5"));
    assertEquals(
        hint,
        hint(
            "jbake.properties",
            """
            galley.layout=newsroom
            site.host=https://n.example
            galley.languages=en,fr
            galley.zone=Etc/GMT+5
            """));
    assertEquals(
        "It is -05:00, however it looks. Write the place, such as Europe/Paris.",
        event("starts: 2026-12-01T09:00Z\nzone: Etc/GMT+5"));
  }

  private static List<String> pages(TinySite site) {
    return site.files().keySet().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** A stock site in Paris with one post that waits for its date. */
  private TinySite waiting(String format, String date) {
    return new TinySite(temporary)
        .stock()
        .with(
            "jbake.properties",
            "galley.zone=Europe/Paris",
            "date.format=" + format,
            "render.index=false",
            "render.archive=false",
            "render.feed=false",
            "render.tags=false")
        .with(
            "content/hall.md",
            "title=Hall",
            "type=post",
            "status=published-date",
            "date=" + date,
            "~~~~~~",
            "Text.");
  }

  private String release(String head) throws IOException {
    return hint("content/releases/2025/hall.md", "---\ntitle: Hall\n" + head + "\n---\nText.\n");
  }

  private String event(String head) throws IOException {
    return hint("content/events/hall.md", "---\ntitle: Hall\n" + head + "\n---\nText.\n");
  }

  private String jbakeHead(String written) throws IOException {
    return hint(
        "content/releases/2025/hall.md", "title=Hall\ndate=" + written + "\n~~~~~~\nText.\n");
  }

  private String hint(String path, String text) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "newsroom");
    SmallNewsroom newsroom = SmallNewsroom.in(folder);
    newsroom.write(path, text);
    return only(newsroom.bake(), path);
  }

  private String stock(String line) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "stock");
    TinySite site = new TinySite(folder).stock().post("content/hall.md", "status=published", line);
    site.with(
        "jbake.properties",
        "galley.zone=Europe/Paris",
        "render.index=false",
        "render.archive=false",
        "render.feed=false",
        "render.tags=false");
    return only(site.bake(), "content/hall.md");
  }

  private static String only(BakeReport report, String path) {
    List<Problem> problems = report.problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(path, problems.get(0).place().file());
    return problems.get(0).hint();
  }

  /** As the user reads it, in one line. */
  private String commandLine(String written) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "call");
    SmallNewsroom.in(folder);
    Command.Outcome outcome = Command.in(folder).run("bake", "--at", written);
    assertEquals(2, outcome.exit());
    String text = outcome.text().replaceAll("\\s+", " ").strip();
    return text.substring(text.indexOf(": " + written + ". ") + written.length() + 4);
  }
}
