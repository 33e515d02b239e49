package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeReport;
import press.galley.Discretion;
import press.galley.parse.FreezeFile;
import press.galley.site.Freeze;
import press.galley.site.Problems;

/** {@code galley freeze} and {@code galley thaw}. */
class FreezeVerbTest {

  private static final String FROZEN =
      """
      # The newsroom is frozen: what is not listed here does not come out.
      # To end the freeze, run “galley thaw”.
      since: 2026-05-01T13:00:00+01:00
      reason: "The Queen’s \\"bridge\\" has fallen"
      published:
        - content/pages/about.md
        - "content/releases/2026/eté d’or.md"
      withdrawn:
        - content/releases/2026/wrong.md
      """;

  @TempDir private Path folder;
  private Trial trial = new Trial(Path.of(""));

  @BeforeEach
  void write() throws IOException {
    trial = new Trial(folder);
    file(
        "jbake.properties",
        "galley.layout=newsroom\ngalley.zone=Europe/London\nsite.host=https://n.example\n");
    file("templates/page.ftlh", "");
    file("content/pages/about.md", "---\ntitle: About\n---\n");
    file("content/pages/plan.md", "---\ntitle: Plan\nstatus: draft\n---\n");
    file("content/releases/2026/eté d’or.md", "---\ntitle: Out\ndate: 2026-04-01\n---\n");
    file("content/releases/2026/later.md", "---\ntitle: Later\ndate: 2026-06-01\n---\n");
    file(
        "content/releases/2026/wrong.md",
        "---\ntitle: W\ndate: 2026-04-01\nwithdrawn: {at: 2026-04-02, reason: Error}\n---\n");
  }

  @Test
  void freezeListsWhatIsPublicAndThawSaysWhatComesOut() throws IOException {
    assertEquals(0, trial.run("freeze", " The Queen’s \"bridge\"\nhas fallen "));
    assertEquals(
        """
        Frozen since 2026-05-01T13:00 Europe/London: The Queen’s "bridge" has fallen.
        3 documents are public and stay. Nothing else comes out before “galley thaw”.
        The list stands in freeze.yaml. Where others bake this newsroom, give them that
        file now.
        """,
        trial.out());
    assertEquals(FROZEN, Files.readString(folder.resolve("freeze.yaml")));
    file("content/pages/plan.md", "---\ntitle: Plan\n---\n");
    Trial thaw = new Trial(folder);
    assertEquals(0, thaw.run("thaw"));
    assertEquals(
        """
        Thawed: 1 document comes out with the next bake.
          content/pages/plan.md
        """,
        thaw.out());
    assertFalse(Files.exists(folder.resolve("freeze.yaml")));
  }

  @Test
  void thawSaysOfAWithdrawnTextThatOnlyItsNoticeComesOut() throws IOException {
    file("freeze.yaml", "since: 2026-01-01\nreason: Quiet\npublished: []\nwithdrawn: []\n");
    file(
        "content/releases/2026/hall.md",
        "---\ntitle: Hall\ndate: 2026-01-02\nwithdrawn: {at: 2026-01-03, reason: No}\n---\n");
    Trial thaw = new Trial(folder);
    assertEquals(0, thaw.run("thaw"));
    assertEquals(
        """
          content/releases/2026/hall.md (a notice that it is withdrawn)
          content/releases/2026/wrong.md (a notice that it is withdrawn)
        Of what was withdrawn a notice comes out, with its headline. Where nobody has
        seen the text, write “status: draft” into its head before you bake.
        """,
        thaw.out().substring(thaw.out().indexOf("  content/releases/2026/hall.md")));
  }

  @Test
  void fileThatAFreezeWritesIsReadAsItWasMeant() throws IOException {
    trial.run("freeze", "Quiet");
    Problems problems = new Problems();
    Freeze freeze = FreezeFile.read(folder, ZoneId.of("UTC"), problems);
    assertEquals("", String.join("", problems.sorted().stream().map(Object::toString).toList()));
    assertEquals(
        FreezeFile.text(freeze, ZoneId.of("Europe/London")),
        Files.readString(folder.resolve("freeze.yaml")));
    assertEquals(Trial.NOW, freeze.since());
  }

  @Test
  void freezeOfAFrozenNewsroomChangesNothing() throws IOException {
    file("freeze.yaml", FROZEN);
    assertEquals(1, trial.run("freeze", "Again"));
    assertEquals(
        """
        Frozen since 2026-05-01T13:00 Europe/London: The Queen’s "bridge" has fallen.
        That was so already: nothing was changed. To begin anew, thaw first.
        """,
        trial.out());
    assertEquals(FROZEN, Files.readString(folder.resolve("freeze.yaml")));
  }

  @Test
  void freezeOfANewsroomWithErrorsSaysThatNothingComesOutAnyway() throws IOException {
    file("content/pages/about.md", "---\ntitel: About\n---\n");
    assertEquals(1, trial.run("freeze", "Quiet"));
    String out = trial.out();
    assertEquals(
        """
        Not frozen: nobody can tell what is public. Mend the errors, then freeze. Until
        then no bake writes anything, so that nothing new comes out.
        """,
        out.substring(out.indexOf("Not frozen")));
    assertFalse(Files.exists(folder.resolve("freeze.yaml")));
  }

  @Test
  void freezeThatWouldBeginLaterIsRefused() {
    assertEquals(2, trial.run("freeze", "Quiet", "--at", "2030-01-01"));
    assertEquals(
        """
        galley: --at: 2030-01-01 lies ahead, and until then nothing would be frozen.
                Leave “--at” out to freeze now.
        """,
        trial.err());
    assertEquals("", trial.out());
    assertFalse(Files.exists(folder.resolve("freeze.yaml")));
  }

  @Test
  void freezeNeedsAReason() {
    assertEquals(2, trial.run("freeze", "  "));
    assertEquals(
        """
        galley: Why? The reason goes in quotes, after the verb.
                For instance: galley freeze "The hall is closed"
        """,
        trial.err());
  }

  @Test
  void thawOfANewsroomThatIsNotFrozenSaysSo() {
    assertEquals(0, trial.run("thaw"));
    assertEquals("The newsroom is not frozen: there is nothing to thaw.\n", trial.out());
  }

  @Test
  void thawOfABrokenFreezeKeepsIt() throws IOException {
    file("freeze.yaml", "since: soon\nreason: R\npublished: []\n");
    assertEquals(1, trial.run("thaw"));
    assertEquals(
        "Still frozen: nobody can tell what is held. Mend the file, or delete it.",
        trial.out().lines().reduce((one, next) -> next).orElseThrow());
    assertEquals(1, new Trial(folder).run("freeze", "Quiet"));
    assertEquals(
        "since: soon\nreason: R\npublished: []\n", Files.readString(folder.resolve("freeze.yaml")));
  }

  @Test
  void summaryOfABakeSaysThatTheNewsroomIsFrozen() {
    trial.baking(frozen(1)).run("bake", "--name-withheld");
    assertEquals(
        """
        Baked 3 documents into 2 pages: 2 files written, 0 unchanged, 0 removed, in 0.0 s.
        Frozen since 2026-05-01T13:00 Europe/London: Quiet! 1 document is held.
        """,
        trial.out());
  }

  @Test
  void bakeOfAFrozenNewsroomSaysThatNothingIsHeldYet() {
    trial.baking(frozen(0)).run("bake", "--name-withheld");
    assertEquals(
        """
        Baked 3 documents into 2 pages: 2 files written, 0 unchanged, 0 removed, in 0.0 s.
        Frozen since 2026-05-01T13:00 Europe/London: Quiet! Nothing is held yet.
        """,
        trial.out());
  }

  @Test
  void logOfABakeDoesNotSayHowManyTextsAreHeld() {
    trial.baking(frozen(1)).run("bake");
    assertEquals(
        """
        Baked 2 documents into 2 pages: 2 files written, 0 unchanged, 0 removed, in 0.0 s.
        Frozen since 2026-05-01T13:00 Europe/London: Quiet!
        """,
        trial.out());
  }

  private static BakeReport frozen(int held) {
    return new BakeReport(
        3,
        2,
        2,
        0,
        2,
        0,
        0,
        Optional.empty(),
        List.of(),
        Discretion.NONE,
        Optional.empty(),
        Optional.of(new BakeReport.Frozen(Trial.NOW, "Quiet!", held)));
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
