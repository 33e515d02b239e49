package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class NewVerbTest {

  @TempDir private Path folder;

  private Trial trial = new Trial(Path.of(""));

  @BeforeEach
  void open() throws IOException {
    trial = new Trial(folder);
    Files.writeString(folder.resolve("jbake.properties"), "galley.zone=Pacific/Kiritimati\n");
  }

  @Test
  void newReleaseStandsInTheFolderOfItsYearAndSaysWhatComesNext() {
    assertEquals(0, trial.run("new", "release", "We open a second hall"));
    assertEquals(
        """
        Made content/releases/2026/we-open-a-second-hall.md

        It is a draft: nobody sees it yet. Next:
          1. Open it in an editor and write. To see it meanwhile:
             ./galley serve
          2. To publish it, remove the line “status: draft” and bake:
             ./galley bake
        """,
        trial.out());
  }

  @ParameterizedTest
  @CsvSource({
    "release, content/releases/2026/x.md",
    "member, content/members/x.md",
    "person, content/people/x.md",
    "event, content/events/x.md",
    "microsite, content/microsites/x/index.md",
    "page, content/pages/x.md",
  })
  void everyTypeHasItsPlaceAndADraftThatIsYaml(String type, String path) throws IOException {
    assertEquals(0, trial.run("new", type, "x"));
    assertEquals(List.of(path), texts());
    String text = Files.readString(folder.resolve(path));
    Object head =
        new Load(LoadSettings.builder().build()).loadFromString(text.split("---\n", -1)[1]);
    assertEquals("draft", ((Map<?, ?>) head).get("status"));
    assertFalse(text.matches("(?s).*\\{(date|slug|title)}.*"), text);
  }

  @Test
  void everyFieldThatADraftOffersIsYamlToo() throws IOException {
    for (DraftType type : DraftType.values()) {
      trial.run("new", type.word(), "x");
    }
    for (String path : texts()) {
      String head = Files.readString(folder.resolve(path)).split("---\n", -1)[1];
      String open = head.replaceAll("(?m)^# (?=( |- |[a-z]+:( |$)))", "");
      new Load(LoadSettings.builder().build()).loadFromString(open);
    }
  }

  @Test
  void dateIsTodayInTheZoneOfTheSite() throws IOException {
    trial.run("new", "release", "x", "--at", "2026-12-31T12:00:00Z");
    assertEquals(List.of("content/releases/2027/x.md"), texts());
    assertEquals(true, read("content/releases/2027/x.md").contains("\ndate: 2027-01-01\n"));
  }

  @Test
  void titleIsQuotedAsYamlWantsIt() throws IOException {
    trial.run("new", "page", "She said: \"C:\\x\" # 1");
    assertEquals(
        "title: \"She said: \\\"C:\\\\x\\\" # 1\"",
        read("content/pages/she-said-c-x-1.md").lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void fileThatIsThereIsNeverWrittenOver() throws IOException {
    write("content/pages/x.md", "mine");
    assertEquals(1, trial.run("new", "page", "X"));
    assertEquals(
        """
        galley: “content/pages/x.md” is there already. It was not touched.
                Choose another title, or open that file.
        """,
        trial.err());
    assertEquals("mine", read("content/pages/x.md"));
  }

  @Test
  void translationIsACopyBesideTheTextOfThatTitle() throws IOException {
    write(
        "content/releases/2024/hall.md",
        "---\ntitle: 'The hall'\ndate: 2024-05-01\n---\nIt opens.\n");
    write("content/releases/2024/hall.de.md", "---\ntitle: The hall\n---\n");
    assertEquals(0, trial.run("new", "release", "The hall", "--lang", "FR"));
    assertEquals(
        """
        ---
        # A copy of hall.md: translate the title, the summary and the text.
        # The next line keeps it back: remove it when the translation may go out.
        status: draft
        title: 'The hall'
        date: 2024-05-01
        ---
        It opens.
        """,
        read("content/releases/2024/hall.fr.md"));
  }

  @Test
  void textInAnotherLanguageMayStandAlone() throws IOException {
    assertEquals(0, trial.run("new", "release", "La salle", "--lang", "fr"));
    assertEquals(List.of("content/releases/2026/la-salle.fr.md"), texts());
    assertEquals(
        """
        Made content/releases/2026/la-salle.fr.md

        No text of that title was found to translate: this one stands alone.
        The newsroom has no texts in this language yet: add “fr” to galley.languages in
        jbake.properties.
        It is a draft: nobody sees it yet. Next:
          1. Open it in an editor and write. To see it meanwhile:
             ./galley serve
          2. To publish it, remove the line “status: draft” and bake:
             ./galley bake
        """,
        trial.out());
  }

  @Test
  void languageThatTheSiteHasIsNoNews() throws IOException {
    Files.writeString(folder.resolve("jbake.properties"), "galley.languages=en, fr\n");
    trial.run("new", "release", "La salle", "--lang", "fr");
    assertFalse(trial.out().contains("galley.languages"), trial.out());
  }

  @Test
  void folderThatIsNoNewsroomIsRefused() {
    assertEquals(1, trial.run("new", "page", "x", "--site", "elsewhere"));
    String place = folder.resolve("elsewhere").toString();
    assertEquals(
        "galley: “"
            + place
            + "” is not a newsroom: it has no jbake.properties."
            + " Go to the newsroom's folder, or name it with --site.\n",
        trial.err().replaceAll("\n {8}", " "));
  }

  private List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
