package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVerbTest {

  @TempDir private Path folder;

  @Test
  void soundWebsiteEndsWithOneLine() throws IOException {
    write("jbake.properties", "site.host=https://choir.example/news");
    write("target/site/index.html", "<a href=/news/about/#us>Us</a>");
    write("target/site/about/index.html", "<h1 id=us>Us</h1>");
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("check"));
    assertEquals("Checked 2 pages: every link and anchor leads somewhere.\n", trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void brokenLinkIsShownWhereItStandsWithTheNearestAddress() throws IOException {
    write("jbake.properties", "site.host=https://choir.example");
    write("target/site/index.html", "<h1>Choir</h1>\n<p><a href=\"/abuot/#us\">Us</a></p>\n");
    write("target/site/about/index.html", "<h1 id=us>Us</h1>\n<a href=\"#uss\">Us</a>\n");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("check"));
    assertEquals(
        """
        error  target/site/about/index.html:2:10  broken-link
          The page has no such anchor.
          found  #uss
          hint   Did you mean “/about/#us”?

        error  target/site/index.html:2:13  broken-link
          This address leads nowhere.
          found  /abuot/#us
          hint   Did you mean “/about/”?

        Checked 2 pages: 2 addresses lead nowhere.
        """,
        trial.out());
  }

  @Test
  void wrongHostIsSaidAndNothingIsChecked() throws IOException {
    write("jbake.properties", "site.host=https://choir example");
    write("target/site/index.html", "<a href=/abuot/>Us</a>");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("check"));
    assertEquals(
        """
        error  jbake.properties:1  wrong-setting
          The setting site.host has a value that can’t be used.
          found  https://choir example
          hint   Write a whole address: https://newsroom.example.org

        Nothing was checked: mend the settings first.
        """,
        trial.out());
    assertEquals("", trial.err());
  }

  @Test
  void folderMayBeNamed() throws IOException {
    write("room/jbake.properties", "");
    write("elsewhere/index.html", "<a href=x>x</a>");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("check", "elsewhere", "--site", "room"));
    assertEquals(
        """
        error  elsewhere/index.html:1:9  broken-link
          This address leads nowhere.
          found  x
          hint   Make that page or file, or take the link away.

        Checked 1 page: one address leads nowhere.
        """,
        trial.out());
  }

  @Test
  void websiteThatIsMissingIsNoSoundOne() throws IOException {
    write("jbake.properties", "");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("check", "website"));
    assertEquals(
        "galley: There is no website to check: “website” holds no page. Make it first: ./galley"
            + " bake\n",
        trial.err().replaceAll("\n {8}", " "));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
