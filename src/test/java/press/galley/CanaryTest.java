package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every withheld text has words, names and pictures of its own, with “canary” in them: none is
 * heard in the website, in what is kept beside it, or on the console of a bake.
 */
class CanaryTest {

  private static final List<String> HELD =
      List.of("status: draft", "embargo: 2027-01-01", "date: 2026-02-01", "expires: 2025-06-01");

  @TempDir Path temporary;
  private SmallNewsroom newsroom;

  @BeforeEach
  void texts() throws IOException {
    newsroom = SmallNewsroom.in(temporary.resolve("site"));
    newsroom.delete("content/releases/2025/draft.md").delete("content/releases/2025/embargoed.md");
    int n = 0;
    for (String held : HELD) {
      String name = "canary" + n++;
      String date = held.startsWith("date") ? "" : "date: 2025-05-01\n";
      newsroom.write(
          "content/releases/2025/" + name + ".md",
          "---\ntitle: The "
              + name
              + " sings\n"
              + date
              + held
              + "\ntags: ["
              + name
              + ", choirs]\n"
              + "members: [members/quay]\nimage: {src: "
              + name
              + ".svg, alt: A "
              + name
              + "}\n"
              + "aliases: [/about/]\n---\nThis "
              + name
              + " and ![it](gone-"
              + name
              + ".svg).\n");
      newsroom.write("content/releases/2025/" + name + ".svg", "<svg><!--" + name + "--></svg>\n");
    }
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\nrelated: [releases/2025/canary1]\n---\n[It](canary0.md).\n");
  }

  /** In a Java of its own, with its console in a file as in a log. */
  private String log(String... words) throws IOException, InterruptedException {
    Path log = temporary.resolve("log");
    Process bake = Processes.galley(log, words);
    int exit = bake.waitFor();
    return Files.readString(log) + "exit " + exit;
  }

  @Test
  void noCanaryIsHeardAnywhere() throws IOException, InterruptedException {
    String site = newsroom.folder().toString();
    String log = log("bake", "--site", site, "--at", SmallNewsroom.AT.toString());
    assertTrue(log.contains("\nBaked 10 documents into "), log);
    assertTrue(log.endsWith("exit 0"), log);
    assertTrue(log.contains("warnings about what is not public: a terminal shows them"), log);
    silent("the log", log);
    for (Map.Entry<String, String> file :
        Tree.read(newsroom.folder().resolve("target")).entrySet()) {
      silent(file.getKey(), file.getKey() + file.getValue());
    }
    String proof = log("prove", "--site", site, "--at", SmallNewsroom.AT.toString());
    assertTrue(
        proof.contains("withheld   4 texts, 4 files")
            || proof.contains("withheld   4 texts, 5 files"),
        proof);
    assertTrue(proof.endsWith("exit 0"), proof);
    silent("the proof", proof);
  }

  @Test
  void errorOfACanaryIsToldByItsPlaceAlone() throws IOException {
    newsroom.write(
        "content/releases/2025/canary0.md",
        "---\ntitle: The canary sings\ndate: 2025-05-01\nstatus: draft\nmembers: [members/canary]\n---\n");
    newsroom.write(
        "content/releases/2025/canary1.md",
        "---\ntitle: A\ndate: 2025-05-01\nembargo: 2027-01-01\n---\n");
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    String first = outcome.text().substring(0, outcome.text().indexOf("\n\n"));
    assertEquals(
        """
        error  content/releases/2025/canary0.md:5:11  unknown-id
          “members” names a document that does not exist.
          found  (it names what is not public)
          hint   Did you mean “members/quay”?""",
        first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: The merger: wombat sings",
        "title: A\n\"wombat merger\": yes",
        "title: A\nstatus: Wombat",
        "title: [wombat",
      })
  void mistakeInAHeadThatNobodyCanReadIsToldWithoutIt(String head) throws IOException {
    newsroom.write(
        "content/releases/2025/untold.md", "---\n" + head + "\nembargo: 2027-01-01\n---\nText.\n");
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    assertTrue(outcome.text().contains("content/releases/2025/untold.md:"), outcome.text());
    assertFalse(outcome.text().toLowerCase(Locale.ROOT).contains("wombat"), outcome.text());
  }

  @Test
  void hintOfAPublicTextDoesNotNameACanary() throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\n---\n[It](canari0.md).\n");
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertTrue(outcome.text().contains("  hint   (it names what is not public)\n"), outcome.text());
    silent("the console", outcome.text());
    String named = Command.in(newsroom.folder()).run("bake", "--name-withheld").text();
    assertTrue(named.contains("  hint   Did you mean “canary0.md”?\n"), named);
  }

  @Test
  void hintOfAPublicTextDoesNotNameAPictureOfACanary() throws IOException {
    newsroom.write("content/releases/2025/canary hat.jpg", "");
    newsroom.write("content/releases/2025/second/wonderful.svg", "<svg/>");
    newsroom.write(
        "content/releases/2025/second.md",
        """
        ---
        title: Second
        date: 2025-03-02
        ---
        ![It](kanary1.svg)
        ![It](<kanary hat.jpg>)
        ![It](wonderfull.svg)
        """);
    Command.Outcome outcome = Command.in(newsroom.folder()).run("bake");
    assertEquals(1, outcome.exit());
    assertEquals(
        """
        error  content/releases/2025/second.md:5:7  missing-image
          The file does not exist.
          found  kanary1.svg
          hint   (it names what is not public)

        error  content/releases/2025/second.md:6:8  missing-image
          The file does not exist.
          found  kanary hat.jpg
          hint   (it names what is not public)

        error  content/releases/2025/second.md:7:7  missing-image
          The file does not exist.
          found  wonderfull.svg
          hint   Did you mean “wonderful.svg”?
        """,
        outcome.text().substring(0, outcome.text().indexOf("”?\n") + 3));
    silent("the console", outcome.text());
  }

  private static void silent(String where, String text) {
    assertFalse(text.toLowerCase(Locale.ROOT).contains("canary"), where + ": " + text);
  }
}
