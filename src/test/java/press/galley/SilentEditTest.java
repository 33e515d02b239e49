package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.galley.BakeOrder.CacheUse;
import press.galley.site.Rules;

/** What was published does not change without a word. */
class SilentEditTest {

  private static final String HALL = "content/releases/2025/hall.md";
  private static final String WARNING = "warning content/releases/2025/hall.md:";
  private static final String QUOTE = "> The hall seats three hundred, and a choir of forty.";

  @TempDir Path temporary;

  private SmallNewsroom newsroom;

  @BeforeEach
  void publish() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("newsroom"));
    newsroom.write(HALL, hall("The hall opens", "2025-03-05", QUOTE));
    assertEquals(List.of(), told());
  }

  @Test
  void headlineDateAndQuotationsThatChangeInSilenceAreTold() throws IOException {
    newsroom.write(
        HALL,
        hall(
            "The hall shuts",
            "2025-03-06",
            "> The hall seats two hundred, and a choir of forty.\n\nShe said: \"We sing at last.\""));
    List<String> expected =
        List.of(
            WARNING
                + "1:1 silent-edit: “The hall seats three hundred, and a choir of forty.” → “The"
                + " hall seats two hundred, and a choir of forty.”",
            WARNING + "1:1 silent-edit: “We sing at last.”",
            WARNING + "2:8 silent-edit: “The hall opens” → “The hall shuts”",
            WARNING + "3:7 silent-edit: “2025-03-05” → “2025-03-06”");
    assertEquals(expected, told().stream().sorted().toList());
    assertEquals(expected, told().stream().sorted().toList());
    assertEquals(full(), newsroom.files());
  }

  @Test
  void warningSaysWhatToDo() throws IOException {
    newsroom.write(HALL, hall("The hall opens", "2025-03-05", "Nobody spoke."));
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(0, outcome.exit());
    assertEquals(
        """
        warning  content/releases/2025/hall.md:1:1  silent-edit
          A quotation that was published is gone, and no correction says so.
          found  “The hall seats three hundred, and a choir of forty.”
          hint   Say it in “corrections”, with “minor: true” where no reader need know;
                 or put the old words back.
        """,
        outcome.text().substring(0, outcome.text().indexOf("\nBaked")));
  }

  @Test
  void newCorrectionAnswersAndTheNextSilentEditIsToldAgain() throws IOException {
    String corrected = "2025-03-05\ncorrections: [{at: 2025-03-07, note: It shuts, minor: true}]";
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05", QUOTE));
    assertEquals(1, told().size());
    newsroom.write(HALL, hall("The hall shuts", corrected, QUOTE));
    assertEquals(List.of(), told());
    newsroom.write(HALL, hall("The hall burns", corrected, QUOTE));
    assertEquals(List.of(WARNING + "2:8 silent-edit: “The hall shuts” → “The hall burns”"), told());
  }

  @Test
  void wordsThatAreRestoredAreNoEdit() throws IOException {
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05", QUOTE));
    assertEquals(1, told().size());
    newsroom.write(HALL, hall("The hall opens", "2025-03-05", "More.\n\n" + QUOTE));
    assertEquals(List.of(), told());
  }

  @Test
  void cleanBakeAndALostCacheForgetNothing() throws IOException {
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05", QUOTE));
    BakeOrder clean =
        new BakeOrder(
            newsroom.folder(), Optional.empty(), SmallNewsroom.AT, CacheUse.IGNORE, Rules.GALLEY);
    assertEquals(1, Bake.run(clean, Progress.NONE).problems().size());
    Files.delete(newsroom.aside().resolve("cache"));
    assertEquals(1, told().size());
  }

  @Test
  void ofWhatIsNotPublicNothingIsRemembered() throws IOException {
    assertFalse(ledger().toLowerCase(Locale.ROOT).contains("zugzwang"));
    assertTrue(ledger().contains("The hall seats three hundred"));
    for (String head : List.of("status: draft", "withdrawn: {at: 2025-04-01, reason: Error}")) {
      newsroom.write("templates/release.ftlh", "");
      newsroom.write(HALL, hall("The hall opens", "2025-03-05\n" + head, QUOTE));
      assertEquals(List.of(), told());
      assertFalse(ledger().contains("choir of forty"), head);
    }
  }

  @Test
  void bakeThatFailsRemembersNothing() throws IOException {
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05", QUOTE));
    newsroom.write("content/releases/2025/third.md", "---\ntitel: Third\n---\n");
    assertTrue(newsroom.bake().failed());
    assertFalse(ledger().contains("shuts"));
    Files.delete(newsroom.folder().resolve("content/releases/2025/third.md"));
    assertEquals(1, told().size());
  }

  @Test
  void ledgerIsTheOwnersAloneAndADamagedOneIsTold() throws IOException {
    Path file = newsroom.aside().resolve("ledger");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Files.write(file, new byte[] {1, 2, 3});
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05", QUOTE));
    assertEquals(List.of("warning ledger ledger-dropped: another form"), told());
    assertEquals(List.of(), told());
  }

  @Test
  void releaseThatGoesAndComesAgainIsANewOne() throws IOException {
    newsroom.write(HALL, hall("The hall opens", "2025-03-05\nembargo: 2026-02-01", QUOTE));
    assertEquals(List.of(), told());
    newsroom.write(HALL, hall("The hall shuts", "2025-03-05\nembargo: 2026-02-01", QUOTE));
    assertEquals(List.of(), TinySite.words(newsroom.bakeAt(Instant.parse("2026-03-01T00:00:00Z"))));
  }

  private static String hall(String title, String date, String text) {
    return "---\ntitle: " + title + "\ndate: " + date + "\n---\nIt is there.\n\n" + text + "\n";
  }

  private List<String> told() {
    return TinySite.words(newsroom.bake());
  }

  private String ledger() throws IOException {
    return new String(
        Files.readAllBytes(newsroom.aside().resolve("ledger")), StandardCharsets.UTF_8);
  }

  /** The files that a bake of a copy makes which remembers nothing. */
  private Map<String, String> full() throws IOException {
    Path copy = temporary.resolve("copy");
    Tree.copy(newsroom.folder(), copy);
    Tree.remove(copy.resolve("target"));
    TinySite site = new TinySite(copy).at(SmallNewsroom.AT.toString());
    assertEquals(List.of(), TinySite.words(site.bake()));
    return site.files();
  }
}
