package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitVerbTest {

  @TempDir private Path folder;

  @Test
  void newNewsroomHasItsFilesAndNamesTheNextCommands() throws IOException {
    Trial trial = new Trial(folder);
    assertEquals(0, trial.run("init", "our choir"));
    int files = Starter.load().files().size();
    assertEquals(
        "Made a newsroom of "
            + files
            + """
             files in our choir.

            Next:
              ./galley serve --site "our choir"
              ./galley new release "Our first news" --site "our choir"
              ./galley bake --site "our choir"
            """,
        trial.out());
    for (String file :
        List.of("pom.xml", "jbake.properties", ".gitignore", "README.md", "data/contacts.yaml")) {
      assertTrue(Files.exists(folder.resolve("our choir").resolve(file)), file);
    }
    String pom = Files.readString(folder.resolve("our choir/pom.xml"));
    assertTrue(pom.contains("<galley.version>" + Version.number() + "</galley.version>"), pom);
  }

  @Test
  void newReleaseFindsItsPlaceInANewNewsroom() throws IOException {
    Trial trial = new Trial(folder);
    trial.run("init", "choir");
    assertEquals(0, trial.run("new", "release", "Our first news", "--site", "choir"));
    assertTrue(Files.exists(folder.resolve("choir/content/releases/2026/our-first-news.md")));
  }

  @Test
  void emptyFolderWillDo() throws IOException {
    Files.createDirectory(folder.resolve("choir"));
    assertEquals(0, new Trial(folder).run("init", "choir"));
  }

  @Test
  void folderWithAFileInItIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("choir"));
    Files.writeString(folder.resolve("choir/song.txt"), "la");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("init", "choir"));
    assertEquals(
        """
        galley: “choir” is not empty: “song.txt” is in it.
                Nothing was made. Name a folder that is empty or that does not exist
                yet.
        """,
        trial.err());
    assertEquals(List.of("song.txt"), List.of(folder.resolve("choir").toFile().list()));
  }

  @Test
  void fileOfThatNameIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("choir"), "la");
    Trial trial = new Trial(folder);
    assertEquals(1, trial.run("init", "choir"));
    assertEquals("galley: “choir” is a file.", trial.err().lines().findFirst().orElseThrow());
    assertEquals("la", Files.readString(folder.resolve("choir")));
  }
}
