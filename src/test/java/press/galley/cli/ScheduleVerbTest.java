package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleVerbTest {

  @TempDir private Path folder;

  @BeforeEach
  void newsroom() throws IOException {
    write(
        "jbake.properties",
        "galley.layout=newsroom",
        "galley.title=Example Choir",
        "galley.zone=Europe/London",
        "galley.languages=en,fr",
        "site.host=https://choir.example");
    write("templates/release.ftlh", "");
    release("hall.md", "title: \"The hall, at last\"", "embargo: 2026-12-01T09:00 Europe/London");
    release("hall.fr.md", "title: La salle");
    release("old.md", "title: Old", "expires: 2026-12-01T18:30:15Z");
    release("draft.md", "title: Some day", "status: draft");
    release("draft.fr.md", "title: Un jour");
    write("content/events/gala.md", "---", "title: Gala", "starts: 2026-07-01", "---");
  }

  @Test
  void changesAreListedDayByDayWithWhatDoesNotComeByItself() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule"));
    assertEquals(
        """
        Thursday 2 July 2026
          00:00 Europe/London  2026-07-01T23:00:00Z
            is over     Gala
                        content/events/gala.md
                        https://choir.example/events/gala/

        Tuesday 1 December 2026
          09:00 Europe/London  2026-12-01T09:00:00Z
            appears     La salle
                        content/releases/2026/hall.fr.md
                        https://choir.example/fr/news/2026/hall/
            appears     The hall, at last
                        content/releases/2026/hall.md
                        https://choir.example/news/2026/hall/

          18:30:15 Europe/London  2026-12-01T18:30:15Z
            goes        Old
                        content/releases/2026/old.md
                        https://choir.example/news/2026/old/

        These don't come by themselves
            held too    Un jour
                        content/releases/2026/draft.fr.md
            draft       Some day
                        content/releases/2026/draft.md

        The next change is due at 2026-07-02T00:00 Europe/London: bake again then.
        """,
        trial.out());
    assertFalse(Files.exists(folder.resolve("target")), "a schedule writes nothing");
  }

  @Test
  void nextIsOneInstantAndNothingElse() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--next"));
    assertEquals("2026-07-01T23:00:00Z\n", trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void nextIsNothingWhereNothingComes() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--next", "--at", "2027-01-01"));
    assertEquals("", trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void scheduleStartsWhereTheCommandSays() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--next", "--at", "2026-12-01T09:00 Europe/London"));
    assertEquals("2026-12-01T18:30:15Z\n", trial.out());
  }

  @Test
  void nothingToComeIsSaid() throws IOException {
    Files.delete(folder.resolve("content/releases/2026/draft.md"));
    Files.delete(folder.resolve("content/releases/2026/draft.fr.md"));
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--at", "2027-01-01"));
    assertEquals("Nothing changes by itself.\n", trial.out());
  }

  @Test
  void jsonIsOneLineForPrograms() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--format", "json", "--at", "2026-12-01T12:00Z"));
    assertEquals(
        "{\"at\":\"2026-12-01T12:00:00Z\",\"zone\":\"Europe/London\",\"turns\":[{\"at\":"
            + "\"2026-12-01T18:30:15Z\",\"local\":\"2026-12-01T18:30:15Z\",\"changes\":[{"
            + "\"change\":\"goes\",\"title\":\"Old\",\"type\":\"release\",\"language\":\"en\","
            + "\"path\":\"content/releases/2026/old.md\","
            + "\"address\":\"https://choir.example/news/2026/old/\"}]}],\"held\":[{\"reason\":"
            + "\"owner\",\"title\":\"Un jour\",\"type\":\"release\",\"language\":\"fr\","
            + "\"path\":\"content/releases/2026/draft.fr.md\"},{\"reason\":\"draft\","
            + "\"title\":\"Some day\",\"type\":\"release\",\"language\":\"en\","
            + "\"path\":\"content/releases/2026/draft.md\"}]}\n",
        trial.out());
  }

  @Test
  void calendarHasOneEntryAChange() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule", "--format", "ics", "--at", "2026-12-01T08:59:59Z"));
    List<String> lines = Arrays.asList(trial.out().split("\r\n", -1));
    assertEquals(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Galley//Schedule//EN",
            "CALSCALE:GREGORIAN",
            "NAME:Example Choir: schedule",
            "BEGIN:VEVENT"),
        lines.subList(0, 6));
    assertEquals(3, lines.stream().filter("BEGIN:VEVENT"::equals).count());
    assertTrue(lines.contains("DTSTAMP:20261201T085959Z"));
    assertTrue(lines.contains("DTSTART:20261201T090000Z"));
    assertTrue(lines.contains("SUMMARY:Appears: The hall\\, at last"), trial.out());
    assertEquals(List.of("END:VCALENDAR", ""), lines.subList(lines.size() - 2, lines.size()));
    assertFalse(trial.out().replace("\r\n", "").contains("\n"));
    assertTrue(lines.stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
  }

  @Test
  void calendarKnowsAnEntryAgainWhenItsHourIsMoved() throws IOException {
    List<String> before = marks();
    release("hall.md", "title: Another title", "embargo: 2026-12-24T09:00 Europe/London");
    assertEquals(4, before.size());
    assertEquals(before.stream().sorted().toList(), marks().stream().sorted().toList());
  }

  @Test
  void correctionIsListedAndEachIsAnEntryOfItsOwn() throws IOException {
    release(
        "old.md",
        "title: Old",
        "corrections: [{at: 2027-01-01, note: Not so}, {at: 2027-01-02, note: Nor so}]");
    Trial text = new Trial(folder);
    assertEquals(0, text.run("schedule", "--at", "2027-01-01T12:00Z"));
    assertEquals(
        """
        Saturday 2 January 2027
          00:00 Europe/London  2027-01-02T00:00:00Z
            corrected   Old
                        content/releases/2026/old.md
                        https://choir.example/news/2026/old/
        """,
        text.out().substring(0, text.out().indexOf("\nThese")));
    Trial json = new Trial(folder);
    json.run("schedule", "--format", "json", "--at", "2027-01-01T12:00Z");
    assertTrue(json.out().contains("\"change\":\"corrected\",\"title\":\"Old\""), json.out());
    Trial calendar = new Trial(folder);
    calendar.run("schedule", "--format", "ics", "--at", "2026-12-31");
    List<String> lines = calendar.out().lines().toList();
    assertEquals(2, lines.stream().filter("SUMMARY:Corrected: Old"::equals).count());
    assertEquals(2, lines.stream().filter(line -> line.startsWith("UID:")).distinct().count());
  }

  private List<String> marks() {
    Trial trial = new Trial(folder);
    trial.run("schedule", "--format", "ics");
    return trial.out().lines().filter(line -> line.startsWith("UID:")).distinct().toList();
  }

  @Test
  void whatCantBeReadIsToldBesideAndNoMomentIsPrinted() throws IOException {
    release("bad.md", "title: Bad", "embargo: 2026-13-01");
    Trial next = new Trial(folder);
    assertEquals(1, next.run("schedule", "--next"));
    assertEquals("", next.out());
    assertEquals(
        """
        error  content/releases/2026/bad.md:3:10  wrong-date
          The calendar has no such day.
          found  2026-13-01
          hint   Write 2026-01-13.

        What comes can't be told: mend this first.
        """,
        next.err());
    Trial text = new Trial(folder);
    assertEquals(1, text.run("schedule"));
    assertEquals(next.err(), text.out());
  }

  @Test
  void mistakesInTheCommandAreTold() {
    assertEquals(
        """
        galley: There is no format “jso”.
                Did you mean “json”?
        """,
        mistake("schedule", "--format", "jso"));
    assertEquals(
        """
        galley: “--next” and “--format” don't go together.
                Leave one of the two out.
        """,
        mistake("schedule", "--next", "--format", "ics"));
    assertTrue(mistake("schedule", "--at", "tomorrow").startsWith("galley: --at: This is not a"));
  }

  private String mistake(String... command) {
    Trial trial = new Trial(folder);
    assertEquals(2, trial.run(command));
    assertEquals("", trial.out());
    return trial.err();
  }

  @Test
  void folderThatIsNoNewsroomIsRefused() {
    Trial trial = new Trial(folder.resolve("content"));
    assertEquals(1, trial.run("schedule"));
    assertEquals(
        "galley: This folder is no site: it has no jbake.properties.",
        trial.err().lines().findFirst().orElseThrow());
  }

  @Test
  void stockSiteHasAScheduleToo() throws IOException {
    write("jbake.properties", "site.host=https://choir.example/", "galley.zone=Europe/London");
    write(
        "content/releases/2026/hall.md",
        "title=Hall",
        "type=post",
        "status=published-date",
        "date=2026-07-01",
        "~~~~~~",
        "Text.");
    for (String other : new String[] {"hall.fr.md", "old.md", "draft.md", "draft.fr.md"}) {
      Files.delete(folder.resolve("content/releases/2026/" + other));
    }
    Files.delete(folder.resolve("content/events/gala.md"));
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("schedule"));
    assertEquals(
        """
        Wednesday 1 July 2026
          00:00 Europe/London  2026-06-30T23:00:00Z
            appears     Hall
                        content/releases/2026/hall.md
                        https://choir.example/releases/2026/hall.html

        The next change is due at 2026-07-01T00:00 Europe/London: bake again then.
        """,
        trial.out());
  }

  private void release(String name, String... head) throws IOException {
    write(
        "content/releases/2026/" + name,
        "---\n" + String.join("\n", head) + "\ndate: 2026-01-01\n---\nText.");
  }

  private void write(String path, String... lines) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
