package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.BakeReport;
import press.galley.Discretion;
import press.galley.Progress;
import press.galley.cli.Screen.Kind;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Rules;
import press.galley.site.SetUpException;

class BakeVerbTest {

  private static final Problem UNKNOWN_FIELD =
      new Problem(
          ProblemCode.UNKNOWN_FIELD,
          new Place("content/releases/2026/choir.md", 4, 7),
          "There is no field “titel” in a release.",
          "titel: The choir sings",
          "Did you mean “title”?");
  private static final Problem DROPPED =
      new Problem(
          ProblemCode.HTML_REMOVED,
          Place.of("content/releases/2025/choir-that-sang-for-a-very-long-time.md"),
          "The last bake made a page at /news/2025/choir/, this one does not, and nothing leads"
              + " from there to where the text is now.",
          "",
          "Write “aliases: [/news/2025/choir/]” into its head.");

  @TempDir private Path folder;

  private Trial trial = new Trial(Path.of(""));

  @BeforeEach
  void open() {
    trial = new Trial(folder);
  }

  @Test
  void goodBakeEndsWithOneLine() {
    trial.baking(
        (order, progress) -> {
          trial.pass(840);
          return new BakeReport(24, 51, 0, 60, 2, 1, Optional.empty(), List.of());
        });
    assertEquals(0, trial.run("bake"));
    assertEquals(
        "Baked 24 documents into 51 pages: 60 files written, 2 unchanged, 1 removed, in 0.8 s.\n",
        trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void nextChangeIsToldInTheZoneOfTheSite() throws Exception {
    Files.writeString(folder.resolve("jbake.properties"), "galley.zone=Europe/London\n");
    Optional<Instant> next = Optional.of(Instant.parse("2026-06-01T08:00:00Z"));
    trial.on(Kind.TERMINAL).baking(new BakeReport(2, 2, 0, 2, 0, 0, next, List.of())).run("bake");
    assertEquals(
        "The next change is due at 2026-06-01T09:00 Europe/London: bake again then.",
        trial.out().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void logTellsNeitherTheNextChangeNorHowManyTextsWait() {
    Optional<Instant> next = Optional.of(Instant.parse("2026-06-01T08:00:00Z"));
    BakeReport report =
        new BakeReport(
            15,
            13,
            16,
            0,
            2,
            0,
            0,
            next,
            List.of(),
            Discretion.NONE,
            Optional.empty(),
            Optional.empty());
    trial.baking(report).run("bake");
    assertEquals(
        """
        Baked 13 documents into 16 pages: 2 files written, 0 unchanged, 0 removed, in 0.0 s.
        A change is to come: “galley schedule” tells when.
        """,
        trial.out());
    Trial named = new Trial(folder).baking(report);
    named.run("bake", "--name-withheld");
    assertEquals(
        """
        Baked 15 documents into 16 pages: 2 files written, 0 unchanged, 0 removed, in 0.0 s.
        The next change is due at 2026-06-01T08:00 UTC: bake again then.
        """,
        named.out());
  }

  @Test
  void oneOfEachIsSingular() {
    trial.baking(new BakeReport(1, 1, 0, 1, 0, 0, Optional.empty(), List.of())).run("bake");
    assertEquals(
        "Baked 1 document into 1 page: 1 file written, 0 unchanged, 0 removed, in 0.0 s.\n",
        trial.out());
  }

  @Test
  void failedBakeNamesErrorsBeforeWarningsAndSaysThatNothingWasWritten() {
    trial.baking(
        new BakeReport(24, 51, 0, 0, 0, 0, Optional.empty(), List.of(DROPPED, UNKNOWN_FIELD)));
    assertEquals(1, trial.run("bake"));
    assertEquals(
        """
        error  content/releases/2026/choir.md:4:7  unknown-field
          There is no field “titel” in a release.
          found  titel: The choir sings
          hint   Did you mean “title”?

        warning  content/releases/2025/choir-that-sang-for-a-very-long-time.md  html-removed
          The last bake made a page at /news/2025/choir/, this one does not, and nothing
          leads from there to where the text is now.
          hint   Write “aliases: [/news/2025/choir/]” into its head.

        Nothing was written: 1 error, 1 warning. The last good output stays as it was.
        """,
        trial.out());
  }

  @Test
  void halfWrittenSiteIsNotSaidToBeUntouched() {
    Problem half =
        new Problem(
            ProblemCode.HALF_WRITTEN,
            Place.of("target/site/index.html"),
            "Some files of the site were written, not all.",
            "The output can't be written. Input/output error",
            "Put that right, then bake again: that bake finishes what was begun.");
    trial.baking(new BakeReport(1, 1, 0, 0, 0, 0, Optional.empty(), List.of(half)));
    assertEquals(1, trial.run("bake"));
    assertEquals(
        """
        error  target/site/index.html  half-written
          Some files of the site were written, not all.
          found  The output can't be written. Input/output error
          hint   Put that right, then bake again: that bake finishes what was begun.

        Some files were written, not all: 1 error. The next bake finishes it.
        """,
        trial.out());
  }

  @Test
  void warningsDoNotFailABake() {
    trial.baking(new BakeReport(2, 3, 0, 4, 0, 0, Optional.empty(), List.of(DROPPED)));
    assertEquals(0, trial.run("bake"));
    assertEquals(
        """
          hint   Write “aliases: [/news/2025/choir/]” into its head.

        Baked 2 documents into 3 pages: 4 files written, 0 unchanged, 0 removed, in 0.0 s.
        1 warning.
        """,
        trial.out().substring(trial.out().indexOf("  hint")));
  }

  @Test
  void brokenSetUpIsAProblemLikeAnyOther() {
    trial.baking(
        (order, progress) -> {
          throw new SetUpException(
              new Problem(
                  ProblemCode.MISSING_FOLDER,
                  Place.of("content"),
                  "There is no folder of texts.",
                  "",
                  "Make it, or name it in jbake.properties."));
        });
    assertEquals(1, trial.run("bake"));
    assertEquals(
        """
        error  content  missing-folder
          There is no folder of texts.
          hint   Make it, or name it in jbake.properties.

        Nothing was written: 1 error. The last good output stays as it was.
        """,
        trial.out());
  }

  @Test
  void orderSaysWhatTheCommandSaid() {
    trial.run("bake", "--site", "choir", "--output", "out", "--clean", "--at", "2026-12-01");
    assertEquals(
        List.of(
            new BakeOrder(
                    folder.resolve("choir"),
                    Optional.of(folder.resolve("out")),
                    Instant.parse("2026-12-01T00:00:00Z"),
                    CacheUse.IGNORE,
                    Rules.GALLEY)
                .forEditors(Trial.NOW)),
        trial.orders());
  }

  @Test
  void optionAsksForJBakesRules() {
    trial.run("bake", "--jbake");
    assertEquals(
        List.of(new BakeOrder(folder, Optional.empty(), Trial.NOW, CacheUse.USE, Rules.JBAKE)),
        trial.orders());
  }

  @Test
  void bareCommandBakesThisFolderNow() {
    trial.run("bake");
    assertEquals(
        List.of(new BakeOrder(folder, Optional.empty(), Trial.NOW, CacheUse.USE, Rules.GALLEY)),
        trial.orders());
  }

  @Test
  void nowIsASecondWithoutParts() {
    trial.when(Trial.NOW.plusNanos(123_456_789)).run("bake");
    assertEquals(Trial.NOW, trial.orders().get(0).at());
  }

  @Test
  void dateAloneBeginsInTheZoneOfTheSite() throws Exception {
    Files.writeString(folder.resolve("jbake.properties"), "galley.zone=Asia/Tokyo\n");
    trial.run("bake", "--at", "2026-12-01", "--output", "preview");
    assertEquals(Instant.parse("2026-11-30T15:00:00Z"), trial.orders().get(0).at());
  }

  @Test
  void whatLiesAheadIsNotBakedIntoTheWebsite() {
    assertEquals(2, trial.run("bake", "--at", "2026-05-01T12:00:01Z"));
    assertEquals(
        """
        galley: --at: 2026-05-01T12:00:01Z lies ahead, and the website would hold what
                is not public yet.
                Bake it apart from the website: add “--output target/preview”.
        """,
        trial.err());
    assertEquals("", trial.out());
    assertEquals(List.of(), trial.orders());
  }

  @Test
  void whatLiesAheadIsNotBakedOverTheWebsiteUnderAnotherName() throws Exception {
    Files.createDirectories(folder.resolve("target/site/news"));
    Files.createSymbolicLink(folder.resolve("preview"), Path.of("target/site"));
    assertEquals("“target/site” is", refused("target/site"));
    assertEquals("“target/x/../site” is", refused("target/x/../site/"));
    assertEquals("“preview” is", refused("preview"));
    assertEquals("“preview/deep/er” lies in", refused("preview/deep/er"));
    assertEquals("“target” holds", refused("target"));
    assertEquals("“.” holds", refused("."));
    assertEquals(0, trial.run("bake", "--at", "2027-01-01", "--output", "target/preview"));
    assertEquals(0, trial.run("bake", "--at", "2026-01-01", "--output", "target/site"));
  }

  @Test
  void websiteThatIsKeptApartIsTheOneOfTheSettings() throws Exception {
    Files.writeString(folder.resolve("jbake.properties"), "destination.folder=www/public/\n");
    // Nothing was baked yet, and the link leads to nothing.
    Files.createSymbolicLink(folder.resolve("preview"), Path.of("www"));
    assertEquals("“www/public” is", refused("www/public"));
    assertEquals("“preview/public/2027” lies in", refused("preview/public/2027"));
    assertEquals("“preview” holds", refused("preview"));
    assertEquals(0, trial.run("bake", "--at", "2027-01-01", "--output", "target/site"));
    Files.writeString(folder.resolve("jbake.properties"), "destination.folder=\n");
    assertEquals("“target/site” is", refused("target/site"));
  }

  @Test
  void previewThatWouldTakeTheWebsitesPlaceIsToldSo() {
    assertEquals(2, trial.run("bake", "--at", "2027-01-01", "--output", "target/site"));
    assertEquals(
        """
        galley: --at: 2027-01-01 lies ahead, and “target/site” is the website's folder,
                which is for all to see.
                Name a folder apart from it.
        """,
        trial.err());
    assertEquals("", trial.out());
    assertEquals(List.of(), trial.orders());
  }

  /** The folder, and how it stands to the website's. */
  private String refused(String output) {
    Trial one = new Trial(folder);
    assertEquals(2, one.run("bake", "--at", "2027-01-01", "--output", output));
    assertEquals(List.of(), one.orders());
    String said = one.err().replaceAll("\\s+", " ");
    return said.substring(said.indexOf('“'), said.indexOf(" the website's folder"));
  }

  @Test
  void whatIsPastOrPresentIsBakedIntoTheWebsite() {
    assertEquals(0, trial.run("bake", "--at", "2026-05-01T12:00:00Z"));
    assertEquals(0, trial.run("bake", "--at", "2025-01-01"));
    assertEquals(2, trial.orders().size());
  }

  @Test
  void terminalWithColourPaintsTheSeverity() {
    trial.on(Kind.COLOUR_TERMINAL);
    trial
        .baking(new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), List.of(UNKNOWN_FIELD)))
        .run("bake");
    assertEquals(
        "\u001b[1;31merror\u001b[0m  content/releases/2026/choir.md:4:7  "
            + "\u001b[2munknown-field\u001b[0m",
        trial.out().lines().findFirst().orElseThrow());
  }

  @Test
  void whatTheCharsetLacksIsReplacedAndControlsNeverReachTheTerminal() {
    Problem odd =
        new Problem(
            ProblemCode.UNREADABLE_FILE,
            Place.of("content/\ud800/Łódź\n\u001b[31m.md"),
            "“Naïve”… – it’s",
            "\u202etxt",
            "");
    trial.printing(StandardCharsets.ISO_8859_1);
    trial.baking(new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), List.of(odd))).run("bake");
    assertEquals(
        """
        error  content/?/?ód???[31m.md  unreadable-file
          "Naïve"... - it's
          found  ?txt

        Nothing was written: 1 error. The last good output stays as it was.
        """,
        trial.out());
  }

  @Test
  void progressWaitsForASecondAndThenTellsEachStepOnce() {
    trial.baking(this::slowly).run("bake");
    assertEquals("Render: 3\nWrite\n", trial.err());
  }

  @Test
  void progressOnATerminalIsOneLineThatIsWiped() {
    trial.on(Kind.TERMINAL).baking(this::slowly).run("bake");
    String wipe = "\r\u001b[K";
    assertEquals(
        wipe + "Render: 1 of 3" + wipe + "Render: 3 of 3" + wipe + "Write" + wipe, trial.err());
  }

  private BakeReport slowly(BakeOrder order, Progress progress) {
    progress.step("read", 1, 1);
    trial.pass(1_000);
    progress.step("render", 1, 3);
    trial.pass(50);
    progress.step("render", 2, 3);
    trial.pass(50);
    progress.step("render", 3, 3);
    progress.step("write", 0, 0);
    return new BakeReport(0, 0, 0, 0, 0, 0, Optional.empty(), List.of());
  }

  @Test
  void faultInGalleyIsCalledThat() {
    trial.baking(
        (order, progress) -> {
          throw new IllegalStateException("The oven is cold.");
        });
    assertEquals(1, trial.run("bake"));
    assertEquals(
        """
        galley: This is a fault in Galley itself, not in your texts. It said:
        java.lang.IllegalStateException: The oven is cold.
        """,
        trial.err().substring(0, trial.err().indexOf("  at ")));
  }

  @Test
  void fullStackIsAFaultLikeAnyOther() {
    trial.baking(
        (order, progress) -> {
          throw new StackOverflowError();
        });
    assertEquals(1, trial.run("bake"));
    assertEquals(
        """
        galley: This is a fault in Galley itself, not in your texts. It said:
        java.lang.StackOverflowError
        """,
        trial.err().substring(0, trial.err().indexOf("  at ")));
  }
}
