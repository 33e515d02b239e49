package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The certificate of a proof and the list of what is withheld are files apart. */
class ProofPapersTest {

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  @Test
  void certificateIsWrittenAndTheListApartFromIt() throws IOException {
    assertEquals(
        0, newsroom.prove("--certificate", "proof.json", "--withheld", "private/list.json").exit());
    String json = Files.readString(newsroom.folder().resolve("proof.json"));
    assertEquals(
        "{\"certificate\":1,\"verdict\":\"proven\",\"site\":\"https://news.example.org\","
            + "\"at\":\"2026-01-01T00:00:00Z\",\"public\":10,\"withheld\":2,\"files\":57,"
            + "\"digest\":\"sha256:…\",\"output\":\"none\",\"findings\":[]}\n",
        json.replaceFirst("sha256:[0-9a-f]{64}", "sha256:…"));
    String list = Files.readString(newsroom.folder().resolve("private/list.json"));
    assertTrue(
        list.contains(
            "{\"file\":\"content/releases/2025/embargoed.md\",\"title\":\"Zugzwang prize\","
                + "\"until\":\"2026-06-01T07:00:00Z\"}"),
        list);
  }

  @Test
  void certificateIsNotPutIntoTheWebsite() {
    Command.Outcome outcome = newsroom.prove("--certificate", "target/site/proof.json");
    assertTrue(
        outcome.text().contains("target/site/proof.json lies in the website’s folder"),
        outcome.text());
    assertEquals(2, outcome.exit());
    assertFalse(Files.exists(newsroom.site().output().resolve("proof.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "www/proof.json | www/proof.json lies in the website’s folder, and would be published with it.",
        "content/new/../proof.json | content/new/../proof.json lies in the folder “content”, which the website is made from.",
        "templates/proof.json | templates/proof.json lies in the folder “templates”, which the website is made from.",
        "pictures/proof.json | pictures/proof.json lies in the folder “assets”, which the website is made from.",
        "data/proof.json | data/proof.json lies in the folder “data”, which the website is made from.",
        "types/proof.json | types/proof.json lies in the folder “types”, which the website is made from.",
        "private | private is a folder.",
        "freeze.yaml | freeze.yaml has the name of a file of the newsroom’s own.",
        "x/../Freeze.yaml | x/../Freeze.yaml has the name of a file of the newsroom’s own.",
        "custom.properties | custom.properties has the name of a file of the newsroom’s own.",
        "pom.xml | pom.xml has the name of a file of the newsroom’s own.",
      })
  void filesOfAProofStandApartFromTheWebsite(String file, String said) throws IOException {
    Files.createDirectories(newsroom.folder().resolve("private"));
    // The website is not there yet: the link leads to where it will be.
    Files.createSymbolicLink(newsroom.folder().resolve("www"), Path.of("target/site"));
    Files.createSymbolicLink(newsroom.folder().resolve("pictures"), Path.of("assets"));
    newsroom.write("templates/page.ftlh", "<#broken");
    for (String option : List.of("--certificate", "--withheld")) {
      Command.Outcome outcome = newsroom.prove(option, file);
      String text = outcome.text().replaceAll("\\s+", " ");
      assertTrue(text.startsWith("galley: " + said), text);
      assertEquals(2, outcome.exit());
    }
  }

  @Test
  void certificateAndListAreTwoFiles() throws IOException {
    Files.createSymbolicLink(newsroom.folder().resolve("link.json"), Path.of("proof.json"));
    Command.Outcome outcome =
        newsroom.prove("--certificate", "proof.json", "--withheld", "link.json");
    assertEquals(
        """
        galley: “--certificate” and “--withheld” name the same file.
                Name two: the certificate is for others, what is withheld is for you
                alone.
        """,
        outcome.text());
    assertEquals(2, outcome.exit());
    assertFalse(Files.exists(newsroom.folder().resolve("proof.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--certificate", "--withheld"})
  void fileThatHoldsSomethingElseIsLeftAsItIs(String option) throws IOException {
    Path settings = newsroom.folder().resolve("jbake.properties");
    String before = Files.readString(settings);
    Command.Outcome outcome = newsroom.prove(option, "jbake.properties");
    assertEquals(
        """
        galley: jbake.properties is there already, and holds something else.
                Name another file.
        """,
        outcome.text());
    assertEquals(2, outcome.exit());
    assertEquals(before, Files.readString(settings));
  }

  @Test
  void certificateOfTheLastProofIsReplaced() throws IOException {
    assertEquals(0, newsroom.prove("--certificate", "proof.json").exit());
    assertEquals(0, newsroom.prove("--certificate", "proof.json", "--at", "2026-01-02").exit());
    assertTrue(
        Files.readString(newsroom.folder().resolve("proof.json")).contains("2026-01-01T23:00"));
  }

  @Test
  void listOfWhatIsWithheldIsForItsOwnerAlone() throws IOException {
    Path old = newsroom.folder().resolve("old.json");
    Files.writeString(old, "{\"withheld\":[]}\n");
    assumeTrue(old.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
    for (String file : List.of("private/list.json", "old.json")) {
      assertEquals(0, newsroom.prove("--withheld", file).exit());
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(newsroom.folder().resolve(file))));
    }
  }
}
