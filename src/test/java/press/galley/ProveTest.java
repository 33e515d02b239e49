package press.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code galley prove} says whether a newsroom is proven, and what its folder holds. */
class ProveTest {

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  /** Its facts without the digest, which is another after every change of a template. */
  private static String facts(Command.Outcome outcome) {
    return outcome
        .text()
        .replaceAll("(?m)^ {2}digest .*\n", "")
        .replaceAll("(?m)^ {2}commit .*\n", "");
  }

  @Test
  void soundNewsroomIsProvenAndNothingIsWritten() throws IOException {
    Command.Outcome outcome = newsroom.prove();
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
  @ValueSource(strings = {"gone", "redirect, replacement: releases/2025/opening"})
  void releaseThatIsGoneOrLeadsOnIsNoLeak(String page) throws IOException {
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: Second\ndate: 2025-03-02\nwithdrawn: {at: 2025-04-01, reason: An error, page: "
            + page
            + "}\n---\nText.\n");
    Command.Outcome outcome = newsroom.prove();
    assertEquals(0, outcome.exit(), outcome.text());
  }

  @Test
  void newsroomWithMistakesIsNotProven() throws IOException {
    newsroom.write("content/releases/2025/second.md", "---\ntitle: Second\n---\nText.\n");
    Command.Outcome outcome = newsroom.prove();
    assertTrue(
        outcome.text().endsWith("Nothing was proven: the website has mistakes. Mend them first.\n"),
        outcome.text());
    assertEquals(1, outcome.exit());
  }

  @Test
  void folderThatHoldsTheProvenWebsiteIsTold() throws IOException {
    newsroom.site().bake();
    assertTrue(newsroom.prove().text().endsWith("The folder “site” holds this very website.\n"));
    Files.writeString(newsroom.site().output().resolve("404.html"), "changed");
    assertTrue(
        newsroom
            .prove()
            .text()
            .endsWith("The folder “site” holds another website: bake again for this one.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"drafts", "kit/style.css", "zugzwang-prize/", "handbook"})
  void folderWithALinkOrAFolderMoreHoldsAnotherWebsite(String name) throws IOException {
    Path secret = newsroom.folder().resolve("content/releases/2025");
    Path settings = newsroom.folder().resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + "\ngalley.output.foreign=handbook\n");
    newsroom.write("assets/kit/style.css", "a {}\n");
    newsroom.site().bake();
    assertTrue(newsroom.prove().text().endsWith("The folder “site” holds this very website.\n"));
    Path more = newsroom.site().output().resolve(name);
    if (name.endsWith("/")) {
      Files.createDirectory(more);
    } else {
      Files.deleteIfExists(more);
      boolean same = name.endsWith(".css");
      Files.createSymbolicLink(
          more, same ? newsroom.folder().resolve("assets/kit/style.css") : secret);
    }
    // What is another program's is its own affair.
    String said = name.equals("handbook") ? "this very website." : "another website: bake again";
    assertTrue(newsroom.prove().text().contains("The folder “site” holds " + said), name);
  }

  @Test
  void digestIsWhatTheHandbookSaysAndCommitIsGits() throws IOException, InterruptedException {
    newsroom.site().bake();
    String commit = "0123456789abcdef0123456789abcdef01234567";
    newsroom.write(".git/HEAD", "ref: refs/heads/main\n");
    newsroom.write(".git/refs/heads/main", commit + "\n");
    String text = newsroom.prove().text();
    assertTrue(text.contains("\n  commit     " + commit + "\n"), text);
    Process sum =
        new ProcessBuilder(
                "sh",
                "-c",
                "find . -type f -printf '%P\\n' | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum"
                    + " | sha256sum")
            .directory(newsroom.site().output().toFile())
            .start();
    String digest =
        new String(sum.getInputStream().readAllBytes(), StandardCharsets.UTF_8).substring(0, 64);
    assumeTrue(sum.waitFor() == 0);
    assertTrue(text.contains("  digest     sha256:" + digest + "\n"), text + digest);
  }
}
