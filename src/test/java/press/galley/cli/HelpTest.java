package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @TempDir private Path folder;

  @Test
  void helpListsTheVerbs() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("help"));
    assertEquals(
        """
        galley VERB [OPTIONS]

        Bakes a newsroom: from a folder of texts it makes a website.

        Options:
          -h, --help      Show this text.
          -V, --version   Show which Galley this is.

        Verbs:
          serve     Show the newsroom in your browser, and each change as you save it.
          bake      Make the website from the newsroom's folder.
          prove     Prove that nothing in the website is out before its time.
          schedule  Say what will come out and go, and when the website must be baked
                      for it.
          check     Look for links that lead nowhere in the finished website.
          freeze    Hold back everything that is not public yet, until “galley thaw”.
          thaw      End a freeze, and say what comes out with the next bake.
          new       Begin a release, member, person, event, microsite or page.
          init      Make a new newsroom, with a few texts of a fictional choir to write
                      over.
          help      Say what Galley can do, or what one verb does.

        “galley help VERB” says more about one of them.
        Galley ends with 0 when all is done, with 1 when something is wrong in the
        newsroom, with 2 when the command itself is mistaken.
        """,
        trial.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "bake",
        "prove",
        "schedule",
        "check",
        "freeze",
        "thaw",
        "new",
        "init",
        "help"
      })
  void bothWaysToAskForHelpSayTheSameInEightyColumns(String verb) {
    Trial asked = new Trial(folder);
    Trial flagged = new Trial(folder);
    assertEquals(0, asked.run("help", verb));
    assertEquals(0, flagged.run(verb, "--help"));
    assertEquals(asked.out(), flagged.out());
    assertEquals(List.of(), asked.out().lines().filter(line -> line.length() > 80).toList());
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("--version"));
    assertEquals("Galley " + Version.number() + "\n", trial.out());
    assertEquals(false, Version.number().contains("$"));
  }
}
