package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code galley prove} finds what is out before its time, and says how it got there. */
class ProveTest {

  private static final String SECRET = "content/releases/2025/embargoed.md";

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = SmallNewsroom.in(temporary);
  }

  private Command.Outcome prove(String... more) {
    List<String> words = new ArrayList<>(List.of("prove"));
    words.addAll(List.of(more));
    return Command.in(newsroom.folder()).run(words.toArray(String[]::new));
  }

  /** Its facts without the digest, which is another after every change of a template. */
  private static String facts(Command.Outcome outcome) {
    return outcome
        .text()
        .replaceAll("(?m)^ {2}digest .*\n", "")
        .replaceAll("(?m)^ {2}commit .*\n", "");
  }

  private void leaks(String found) {
    Command.Outcome outcome = prove();
    assertTrue(outcome.text().contains(found), outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void soundNewsroomIsProvenAndNothingIsWritten() throws IOException {
    Command.Outcome outcome = prove();
    assertEquals(
        """
          site       https://news.example.org
          at         2026-01-01T00:00:00Z
          public     10 texts
          withheld   2 texts, 1 file
          files      57
        Proven: nothing in this website is out before its time.
        """,
        facts(outcome));
    assertEquals(0, outcome.exit());
    assertFalse(Files.exists(newsroom.folder().resolve("target")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "templates/news.ftlh | the title “Zugzwang prize” | <p>Zugzwang <b>prize</b></p>",
        "templates/i18n/en.properties | the title “ZUGZWANG–PRIZE” | error.title=ZUGZWANG–PRIZE",
        "data/contacts.yaml | the title “Zugzwang prize” | press: {name: Zugzwang prize, email: p@news.example.org}",
        "assets/humans.txt | the title “Zugzwang prize” | Soon: Zugzwang prize!",
        "assets/js/menu.js | the title “Zugzwang\\u0020prize” | say('Zugzwang\\u0020prize')",
        "jbake.properties | the title “Zugzwang prize” | galley.tagline=Zugzwang prize",
        "templates/page.ftlh | the address “news/2025/embargoed” | <a href='/news/2025/embargoed/'>Soon</a>",
        "templates/page.ftlh | the address “news/2025/embargoed” | <a href='https://news.example.org/news/2025/embargoed'>Soon</a>",
        "templates/page.ftlh | the file’s name “releases/2025/embargoed” | <!-- see content/releases/2025/embargoed.md -->",
        "templates/page.ftlh | the file’s name “unused.svg” | <img src='/unused.svg'>",
      })
  void whatATemplateAnAssetOrDataSaysIsFound(String file, String what, String line)
      throws IOException {
    Path path = newsroom.folder().resolve(file);
    String before = Files.exists(path) ? Files.readString(path) : "";
    boolean replaced = line.startsWith("press:");
    String text = replaced ? before.replaceFirst("press: .*", line) : before + "\n" + line;
    newsroom.write(file, text + "\n");
    Command.Outcome outcome = prove();
    assertTrue(outcome.text().contains("\n  " + what), outcome.text());
    assertTrue(outcome.text().contains("\n  way    " + file + ":"), outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void leakIsToldWithItsFileItsPlaceAndItsWay() throws IOException {
    newsroom.write("assets/humans.txt", "Sing.\nSoon: Zugzwang prize!\n");
    Command.Outcome outcome = prove();
    assertEquals(
        """
        leak  humans.txt:2:7
          the title “Zugzwang prize”
          of     content/releases/2025/embargoed.md
          way    assets/humans.txt:2 says it.

        """,
        outcome.text().substring(0, outcome.text().indexOf("  site")));
  }

  @Test
  void pictureCopiedIntoTheAssetsIsFound() throws IOException {
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg'><!-- a drawing of the prize --></svg>";
    newsroom.write("content/releases/2025/embargoed/prize.svg", picture);
    newsroom.write("assets/images/harmless.svg", picture);
    leaks(
        "images/harmless.svg\n  the bytes of the file\n  of     content/releases/2025/embargoed/prize.svg\n  way    assets/images/harmless.svg is a copy of it.");
  }

  @Test
  void pictureWithinATemplateIsFound() throws IOException {
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg'><!-- a drawing of the prize --></svg>";
    newsroom.write("content/releases/2025/embargoed/prize.svg", picture + "\n");
    newsroom.write("templates/error404.ftlh", "<p>\n" + picture);
    leaks(
        "404.html:2:1\n  the bytes of the file\n  of     content/releases/2025/embargoed/prize.svg\n  way    templates/error404.ftlh holds it.");
  }

  @Test
  void pictureInBase64IsFound() throws IOException {
    byte[] picture = new byte[500];
    new Random(1).nextBytes(picture);
    Path file = newsroom.folder().resolve("content/releases/2025/embargoed/prize.png");
    Files.createDirectories(file.getParent());
    Files.write(file, picture);
    newsroom.write(
        "templates/error404.ftlh",
        "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture) + "\">");
    leaks("  the bytes of the file\n  of     content/releases/2025/embargoed/prize.png");
  }

  @Test
  void phraseOfTheTextIsFound() throws IOException {
    newsroom.write(
        SECRET,
        "---\ntitle: Prize\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nThe hall will be *closed* for ever on the last day of May.\n");
    newsroom.write(
        "templates/error404.ftlh", "<p>They say the hall will be closed for ever on the last day.");
    leaks("words of the text “the hall will be closed for ever on”");
  }

  @Test
  void whatAPublicTextSaysTooIsNoTrace() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: The Zugzwang prize of old\ndate: 2025-03-02\n---\nText.\n");
    newsroom.write("assets/humans.txt", "Soon: Zugzwang prize!\n");
    assertEquals(0, prove().exit(), prove().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internal: Zugzwang prize\n---\nText.",
        "# Zugzwang prize\n---\nText.",
        "---\nText. <!-- Zugzwang prize -->",
        "notes: \"Text. <!-- Zugzwang prize -->\"\n---\nText.",
        "notes: \"See [this](zugzwang-prize)\"\n---\nText.",
      })
  void whatOnlyTheSourceOfAPublicTextSaysIsATrace(String rest) throws IOException {
    newsroom.write(
        "content/releases/2025/second.md", "---\ntitle: Second\ndate: 2025-03-02\n" + rest + "\n");
    newsroom.write("assets/humans.txt", "Soon: Zugzwang prize");
    leaks("the title “Zugzwang prize”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "redirect, replacement: releases/2025/opening"})
  void releaseThatIsGoneOrLeadsOnIsNoLeak(String page) throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\nwithdrawn: {at: 2025-04-01, reason: An error, page: "
            + page
            + "}\n---\nText.\n");
    Command.Outcome outcome = prove();
    assertEquals(0, outcome.exit(), outcome.text());
  }

  @Test
  void titleOfOneWordMayStandInATemplateAndNotInAnAsset() throws IOException {
    newsroom.write(
        SECRET, "---\ntitle: Closure\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write("templates/error404.ftlh", "<p>Closure");
    assertEquals(0, prove().exit(), prove().text());
    newsroom.write("templates/error404.ftlh", "<p>Nothing");
    newsroom.write("assets/humans.txt", "Closure\n");
    leaks("humans.txt:1:1\n  the title “Closure”");
  }

  @Test
  void longerAddressOrNameIsAnother() throws IOException {
    newsroom.write(
        "templates/error404.ftlh",
        "<a href='/news/2025/embargoed-before/'> <a href='/fr/news/2025/embargoed/'> not-unused.svg");
    assertEquals(0, prove().exit(), prove().text());
  }

  @Test
  void newsroomWithMistakesIsNotProven() throws IOException {
    newsroom.write("content/releases/2025/second.md", "---\ntitle: Second\n---\nText.\n");
    Command.Outcome outcome = prove();
    assertTrue(
        outcome.text().endsWith("Nothing was proven: the website has mistakes. Mend them first.\n"),
        outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void certificateIsWrittenAndTheListApartFromIt() throws IOException {
    assertEquals(0, prove("--certificate", "proof.json", "--withheld", "private/list.json").exit());
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
    Command.Outcome outcome = prove("--certificate", "target/site/proof.json");
    assertTrue(
        outcome.text().contains("target/site/proof.json lies in the website’s folder"),
        outcome.text());
    assertEquals(2, outcome.exit());
    assertFalse(Files.exists(newsroom.output().resolve("proof.json")));
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
      Command.Outcome outcome = prove(option, file);
      String text = outcome.text().replaceAll("\\s+", " ");
      assertTrue(text.startsWith("galley: " + said), text);
      assertEquals(2, outcome.exit());
    }
  }

  @Test
  void certificateAndListAreTwoFiles() throws IOException {
    Files.createSymbolicLink(newsroom.folder().resolve("link.json"), Path.of("proof.json"));
    Command.Outcome outcome = prove("--certificate", "proof.json", "--withheld", "link.json");
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
    Command.Outcome outcome = prove(option, "jbake.properties");
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
    assertEquals(0, prove("--certificate", "proof.json").exit());
    assertEquals(0, prove("--certificate", "proof.json", "--at", "2026-01-02").exit());
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
      assertEquals(0, prove("--withheld", file).exit());
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(newsroom.folder().resolve(file))));
    }
  }

  @Test
  void folderThatHoldsTheProvenWebsiteIsTold() throws IOException {
    newsroom.bake();
    assertTrue(prove().text().endsWith("The folder “site” holds this very website.\n"));
    Files.writeString(newsroom.output().resolve("404.html"), "changed");
    assertTrue(
        prove()
            .text()
            .endsWith("The folder “site” holds another website: bake again for this one.\n"));
  }

  @Test
  void digestIsWhatTheHandbookSaysAndCommitIsGits() throws IOException, InterruptedException {
    newsroom.bake();
    String commit = "0123456789abcdef0123456789abcdef01234567";
    newsroom.write(".git/HEAD", "ref: refs/heads/main\n");
    newsroom.write(".git/refs/heads/main", commit + "\n");
    String text = prove().text();
    assertTrue(text.contains("\n  commit     " + commit + "\n"), text);
    Process sum =
        new ProcessBuilder(
                "sh",
                "-c",
                "find . -type f -printf '%P\\n' | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum"
                    + " | sha256sum")
            .directory(newsroom.output().toFile())
            .start();
    String digest =
        new String(sum.getInputStream().readAllBytes(), StandardCharsets.UTF_8).substring(0, 64);
    assumeTrue(sum.waitFor() == 0);
    assertTrue(text.contains("  digest     sha256:" + digest + "\n"), text + digest);
  }
}
